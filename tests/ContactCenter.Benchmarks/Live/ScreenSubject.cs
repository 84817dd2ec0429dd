using System.CommandLine;
using System.Globalization;
using System.Net.Http.Json;
using ContactCenter.Benchmarks.Load;
using ContactCenter.Server.Features.Simulation;
using ContactCenter.Server.Features.Users;
using Microsoft.Extensions.DependencyInjection;
using Spectre.Console;

namespace ContactCenter.Benchmarks.Live;

/// <summary>
/// From the moment at which an agent presses a button until every open wallboard has been told, over real HTTP. The request that writes the
/// change is part of the time.
/// </summary>
internal static class ScreenSubject
{
    private const string Wall = "/api/live?topics=wallboard:prat";
    private static readonly string[] Reasons = ["Break", "Meal"];
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(300);

    private static readonly Option<int> Walls = new("--walls") { DefaultValueFactory = _ => 50, Description = "Open wallboards." };
    private static readonly Option<int> Changes = new("--changes") { DefaultValueFactory = _ => 100, Description = "Changes, one after the other." };

    public static Command Create()
    {
        var command = new Command("screens", "From an agent's button to every open wallboard.") { Walls, Changes };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var (clock, walls) = (TimeProvider.System, parsed.GetValue(Walls));
        AnsiConsole.WriteLine(Machine.Describe(clock));
        await using var host = await BenchmarkHost.StartAsync(_ => { }, cancellationToken);
        await host.Services.GetRequiredService<DemoUsers>().EnsureAsync(cancellationToken);
        using var supervisor = await SimulatedTeam.SignInAsync(host.Address, "sergi", DemoUsers.Password);
        using var agent = await SimulatedTeam.SignInAsync(host.Address, "anna", DemoUsers.Password);
        using var open = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var screens = Enumerable.Range(0, walls).Select(_ => new Screen(supervisor, clock)).ToList();
        var reading = screens.Select(screen => screen.ReadAsync(Wall, open.Token)).ToList();
        await Task.WhenAll(screens.Select(screen => screen.Opened)).WaitAsync(TimeSpan.FromMinutes(1), clock, cancellationToken);

        var delays = new List<TimeSpan>();
        for (var i = 0; i < parsed.GetValue(Changes); i++)
        {
            var reason = Reasons[i % Reasons.Length];
            var told = screens.Select(screen => screen.TellsAsync($"\"reason\":\"{reason}\"")).ToList();
            var pressed = clock.GetTimestamp();
            using var answer = await agent.PutAsJsonAsync("/api/agents/me/availability", new { availability = "NotReady", reason }, cancellationToken);
            answer.EnsureSuccessStatusCode();
            var arrivals = await Task.WhenAll(told).WaitAsync(TimeSpan.FromSeconds(30), clock, cancellationToken);
            delays.AddRange(arrivals.Select(at => clock.GetElapsedTime(pressed, at)));
            await Task.Delay(Breath, clock, cancellationToken);
        }

        await open.CancelAsync();
        await Task.WhenAll(reading).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        var all = new Latencies(delays);
        AnsiConsole.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{walls} walls, {parsed.GetValue(Changes)} changes, {all.Count} arrivals: p50 {all.Percentile(50).TotalMilliseconds:0} ms, p95 {all.Percentile(95).TotalMilliseconds:0} ms, worst {all.Worst.TotalMilliseconds:0} ms"));
    }
}
