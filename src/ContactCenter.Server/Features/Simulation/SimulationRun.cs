using System.Net;
using System.Net.Sockets;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Ratings;
using ContactCenter.Core.ServiceLevels;
using ContactCenter.Data;
using ContactCenter.Server.Features.Invariants;
using ContactCenter.Server.Features.ServiceLevels;
using ContactCenter.Server.Infrastructure.Clocks;
using ContactCenter.Server.Infrastructure.Hosting;

namespace ContactCenter.Server.Features.Simulation;

/// <summary>One simulated run: the real server, the real database and the emulator on a clock of its own; real HTTP between them.</summary>
internal sealed class SimulationRun(SimulationOptions options, SimulationScript script, Action<int, int> progress)
{
    public async Task<SimulationReport> ExecuteAsync(CancellationToken cancellationToken)
    {
        var clock = new SteppingClock(script.Start, options.Speed);
        var people = new SimulatedPeople();
        await using var app = BuildApp(clock, people, out var address);
        await CommandLine.MigrateAsync(app.Services);
        await SimulationFile.MarkAsync(app.Services.GetRequiredService<Database>(), cancellationToken);
        var team = await SimulatedTeam.HireAsync(app.Services, script.Organization, options.Agents, cancellationToken);
        await app.StartAsync(cancellationToken);
        using var emulator = new HttpClient { BaseAddress = new Uri(address, $"{Provider.EmulatorPath}/"), Timeout = Timeout.InfiniteTimeSpan };
        await SimulatedTeam.BeginAsync(team, options, clock, address, emulator, people);
        Schedule(clock, address, emulator, people);

        var told = -1;
        await clock.RunAsync(() => Finished(people, ref told), cancellationToken);
        var report = await ReportAsync(app.Services, clock, cancellationToken);
        await app.StopAsync(cancellationToken);
        return report;
    }

    private void Schedule(SteppingClock clock, Uri address, HttpClient emulator, SimulatedPeople people)
    {
        foreach (var plan in script.Calls)
        {
            var caller = new SimulatedCaller(plan, clock, emulator, SimulationEndpoints.CallerNews(address, plan.Index), people);
            people.Callers.Add(caller);
            caller.Schedule();
        }
    }

    private bool Finished(SimulatedPeople people, ref int told)
    {
        var calls = script.Calls.Count;
        var percent = people.Ended * 100 / calls;
        if (percent != told)
        {
            progress(people.Ended, calls);
            told = percent;
        }

        return people.AllDone;
    }

    private WebApplication BuildApp(SteppingClock clock, SimulatedPeople people, out Uri address)
    {
        address = new Uri($"http://127.0.0.1:{FreePort()}");
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Simulation" });
        var settings = new ServerSettings
        {
            ListenOn = address,
            DataFolder = Path.GetDirectoryName(Path.GetFullPath(options.Database))!,
            FlowFolder = script.FlowFolder,
            Provider = DataProvider.Sqlite,
            ConnectionString = SimulationFile.ConnectionString(options.Database),
            // the file is thrown away with the run; waiting for the disk would only measure the disk
            Synchronous = SqliteSynchronous.Normal,
            EmulatorInside = true,
            Simulated = true,
        };
        var app = ServerApp.Build(builder, settings, script.Flows, new ClockChoice(clock, clock, new Random(options.Seed)) { Seed = options.Seed });
        app.MapSimulation(people);
        return app;
    }

    // the provider learns our port before we listen on it
    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private async Task<SimulationReport> ReportAsync(IServiceProvider services, SteppingClock clock, CancellationToken cancellationToken)
    {
        var (organization, now) = (script.Organization, clock.GetUtcNow());
        await services.GetRequiredService<RollUpIntervals>().RunAsync(cancellationToken);
        var database = services.GetRequiredService<Database>();
        var report = await database.ReadAsync(
            async (sql, _) =>
            {
                var visits = await services.GetRequiredService<IntervalStore>().ReadVisitsAsync(sql, organization, DateTimeOffset.UnixEpoch, simulated: true);
                var asked = await sql.QuerySingleAsync<int>("CallEvent_CountOfKind", new { OrganizationId = organization, Kind = "RatingAsked" });
                var scores = await sql.QueryAsync<int>("Rating_ReadSimulated", new { OrganizationId = organization });
                var calls = await sql.QueryAsync<SimulatedCallRow>("Call_ReadSimulated", new { OrganizationId = organization });
                return new SimulationReport(
                    IntervalFigures.Compute(visits, FigureDefinition.Default, now),
                    RatingTally.Of(scores.Select(Score), asked),
                    calls,
                    [],
                    script.FromFile);
            },
            cancellationToken);
        var checks = await services.GetRequiredService<InvariantChecker>().CheckAsync(database, now, cancellationToken);
        return report with { Invariants = [.. checks.Select(check => new CheckedInvariant(check.Name, check.Held, check.Detail))] };
    }

    private static RatingScore Score(int value) =>
        RatingScore.TryFrom(value, out var score) ? score : throw new InvalidOperationException($"{value} is no score");
}
