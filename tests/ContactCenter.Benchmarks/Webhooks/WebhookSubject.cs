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
    private static readonly Option<int> Connections = new("--connections") { DefaultValueFactory = _ => 64, Description = "Connections that ask at once." };
    private static readonly Option<int> Rounds = new("--rounds") { DefaultValueFactory = _ => 7, Description = "Interleaved rounds; the first is for warming up and not counted." };
    private static readonly Option<double> Round = new("--round") { DefaultValueFactory = _ => 4, Description = "Length of one measurement, seconds." };
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
        string[] paths = [WebhookRequests.Empty, WebhookRequests.Insert, WebhookRequests.Webhook];
        var measured = paths.ToDictionary(path => path, _ => new List<double>(), StringComparer.Ordinal);
        for (var round = 0; round < rounds; round++)
        {
            foreach (var path in paths)
            {
                var perSecond = await ClosedLoop.RunAsync(connections, length, clock, () => requests.SendAsync(path));
                if (round > 0)
                {
                    measured[path].Add(perSecond);
                }
            }
        }

        var (empty, insert, webhook) = (new Spread(measured[WebhookRequests.Empty]), new Spread(measured[WebhookRequests.Insert]), new Spread(measured[WebhookRequests.Webhook]));
        var table = new Table().AddColumns($"{connections} connections, {rounds - 1} rounds", "median (lowest to highest)");
        table.AddRow("empty endpoint, answers/s", empty.Text("N0"));
        table.AddRow("one durable insert, answers/s", insert.Text("N0"));
        table.AddRow("voice webhook, answers/s", webhook.Text("N0"));
        table.AddRow("webhook / empty endpoint", webhook.Over(empty).Text("0.00"));
        table.AddRow("webhook / one durable insert", webhook.Over(insert).Text("0.00"));
        AnsiConsole.Write(table);
    }

    private static async Task MeasureLatencyAsync(int connections, double rate, TimeSpan length, TimeProvider clock, CancellationToken cancellationToken)
    {
        await using var host = await BenchmarkHost.StartAsync(WebhookRequests.MapYardsticks, cancellationToken);
        using var requests = new WebhookRequests(host.Address, connections);
        await ClosedLoop.RunAsync(connections, TimeSpan.FromSeconds(2), clock, () => requests.SendAsync(WebhookRequests.Webhook));
        var latencies = await OpenLoop.RunAsync(rate, length, clock, () => requests.SendAsync(WebhookRequests.Webhook));
        var table = new Table().AddColumns($"{rate}/s for {length.TotalSeconds} s, {latencies.Count} webhooks", "milliseconds");
        table.AddRow("p50", Milliseconds(latencies.Percentile(50)));
        table.AddRow("p99", Milliseconds(latencies.Percentile(99)));
        table.AddRow("worst", Milliseconds(latencies.Worst));
        AnsiConsole.Write(table);
    }

    private static string Milliseconds(TimeSpan latency) => latency.TotalMilliseconds.ToString("0.0", CultureInfo.InvariantCulture);
}
