using System.CommandLine;
using System.Globalization;
using ContactCenter.Benchmarks.Load;
using Spectre.Console;

namespace ContactCenter.Benchmarks.Webhooks;

/// <summary>
/// What a voice webhook costs: signature, claim, state, event and stored reply in one durable transaction, against an endpoint
/// that does nothing and one that does a single durable insert; then what a caller waits at a steady rate.
/// </summary>
internal static class WebhookSubject
{
    private const string EmptyEndpoint = "empty endpoint";
    private const string OneInsert = "one durable insert";
    private const string Arrival = "webhook: a call comes in";
    private const string KeyPress = "webhook: a key in the menu";

    private static readonly Option<int> Connections = new("--connections") { DefaultValueFactory = _ => 64, Description = "Connections that ask at once." };
    private static readonly Option<int> Rounds = new("--rounds") { DefaultValueFactory = _ => 7, Description = "Interleaved rounds; the first is for warming up and not counted." };
    private static readonly Option<double> Round = new("--round") { DefaultValueFactory = _ => 3, Description = "Length of one measurement, seconds." };
    private static readonly Option<double> Rate = new("--rate") { DefaultValueFactory = _ => 200, Description = "Webhooks per second of the steady part." };
    private static readonly Option<double> Steady = new("--steady") { DefaultValueFactory = _ => 60, Description = "Length of the steady part, seconds." };

    public static Command Create()
    {
        var command = new Command("webhooks", "A voice webhook against an empty endpoint and one durable insert, and its latency at a steady rate.")
        {
            Connections, Rounds, Round, Rate, Steady,
        };
        foreach (var option in new Option[] { Connections, Rounds, Round, Rate, Steady })
        {
            option.Validators.Add(result =>
            {
                if (result.Tokens is [var token] && !(double.TryParse(token.Value, CultureInfo.InvariantCulture, out var value) && value >= (option == Rounds ? 2 : double.Epsilon)))
                {
                    result.AddError($"{option.Name} must be {(option == Rounds ? "at least 2" : "more than 0")}.");
                }
            });
        }

        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var clock = TimeProvider.System;
        var connections = parsed.GetValue(Connections);
        AnsiConsole.WriteLine(Machine.Describe(clock));
        await MeasureCapacityAsync(connections, parsed.GetValue(Rounds), TimeSpan.FromSeconds(parsed.GetValue(Round)), clock, cancellationToken);
        await MeasureLatencyAsync(connections, parsed.GetValue(Rate), TimeSpan.FromSeconds(parsed.GetValue(Steady)), clock, cancellationToken);
        return 0;
    }

    private static async Task MeasureCapacityAsync(int connections, int rounds, TimeSpan length, TimeProvider clock, CancellationToken cancellationToken)
    {
        await using var host = await BenchmarkHost.StartAsync(WebhookRequests.MapYardsticks, cancellationToken);
        using var requests = new WebhookRequests(host.Address, connections);
        var measured = new Dictionary<string, List<double>>(StringComparer.Ordinal);
        for (var round = 0; round < rounds; round++)
        {
            await MeasureAsync(EmptyEndpoint, requests.AskNothingAsync);
            await MeasureAsync(OneInsert, requests.InsertAsync);
            await MeasureAsync(Arrival, requests.ArriveAsync);
            // some connections find the last one gone: leave them one each
            await MeasureAsync(KeyPress, requests.PressAsync, () => requests.AtMenu > connections);
            requests.ForgetMenu();

            async Task MeasureAsync(string what, Func<Task> request, Func<bool>? more = null)
            {
                var perSecond = await ClosedLoop.RunAsync(connections, length, clock, request, more);
                if (round > 0)
                {
                    (measured.TryGetValue(what, out var list) ? list : measured[what] = []).Add(perSecond);
                }
            }
        }

        var spreads = measured.ToDictionary(pair => pair.Key, pair => new Spread(pair.Value), StringComparer.Ordinal);
        var table = new Table().AddColumns($"{connections} connections, {rounds - 1} rounds", "answers/s: median (lowest to highest)", "of the empty endpoint", "of one durable insert");
        foreach (var (what, spread) in spreads)
        {
            table.AddRow(what, spread.Text("N0"), spread.Over(spreads[EmptyEndpoint]).Text("0.00"), spread.Over(spreads[OneInsert]).Text("0.00"));
        }

        AnsiConsole.Write(table);
    }

    private static async Task MeasureLatencyAsync(int connections, double rate, TimeSpan length, TimeProvider clock, CancellationToken cancellationToken)
    {
        await using var host = await BenchmarkHost.StartAsync(WebhookRequests.MapYardsticks, cancellationToken);
        using var requests = new WebhookRequests(host.Address, connections);
        await ClosedLoop.RunAsync(connections, TimeSpan.FromSeconds(2), clock, requests.ArriveAsync);
        var latencies = await OpenLoop.RunAsync(rate, length, clock, requests.ArriveAsync);
        var table = new Table().AddColumns($"{rate}/s for {length.TotalSeconds} s, {latencies.Count} arrivals", "milliseconds");
        table.AddRow("p50", Milliseconds(latencies.Percentile(50)));
        table.AddRow("p99", Milliseconds(latencies.Percentile(99)));
        table.AddRow("worst", Milliseconds(latencies.Worst));
        AnsiConsole.Write(table);
    }

    private static string Milliseconds(TimeSpan latency) => latency.TotalMilliseconds.ToString("0.0", CultureInfo.InvariantCulture);
}
