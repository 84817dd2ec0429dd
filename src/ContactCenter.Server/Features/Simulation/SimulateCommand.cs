using System.CommandLine;
using System.Globalization;
using ContactCenter.Server.Infrastructure.Hosting;
using Spectre.Console;

namespace ContactCenter.Server.Features.Simulation;

/// <summary>The verb <c>simulate</c>.</summary>
internal static class SimulateCommand
{
    private static readonly Option<int> Calls = new("--calls") { DefaultValueFactory = _ => 200, Description = "How many calls arrive." };
    private static readonly Option<int> Agents = new("--agents") { DefaultValueFactory = _ => 6, Description = "How many agents work." };
    private static readonly Option<int> Seed = new("--seed") { DefaultValueFactory = _ => 1, Description = "The same seed gives the same run." };
    private static readonly Option<double> Rate = new("--rate") { DefaultValueFactory = _ => 60, Description = "Mean arrivals per hour (Poisson)." };
    private static readonly Option<double> Talk = new("--talk") { DefaultValueFactory = _ => 180, Description = "Mean conversation, seconds (exponential)." };
    private static readonly Option<double> WrapUp = new("--wrap-up") { DefaultValueFactory = _ => 20, Description = "Wrap-up, seconds." };
    private static readonly Option<double?> Patience = new("--patience") { Description = "Mean patience in the queue, seconds (exponential); 120, in a replay 180." };
    private static readonly Option<string> PickUp = new("--pick-up") { DefaultValueFactory = _ => "2-6", Description = "Agents answer after so many seconds (uniform)." };
    private static readonly Option<double?> Speed = new("--speed") { Description = "At most so many simulated seconds per second; as fast as it goes by default." };
    private static readonly Option<string?> Database = new("--db") { Description = "Database file of the run, recreated; never a real one." };
    private static readonly Option<string?> Json = new("--json") { Description = "Writes the figures and every call to a file." };
    private static readonly Option<string?> Replay = new("--replay") { Description = "A CSV file of real calls to replay." };
    private static readonly Option<DateOnly?> Date = new("--date") { Description = "Which day of the file: YYYY-MM-DD.", CustomParser = result => DateOnly.ParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture) };

    public static Command Create()
    {
        var command = new Command("simulate", "Runs the whole contact centre on simulated or on real calls and checks every invariant.");
        foreach (var option in new Option[] { Calls, Agents, Seed, Rate, Talk, WrapUp, Patience, PickUp, Speed, Database, Json, Replay, Date })
        {
            command.Add(option);
        }

        foreach (var atLeastOne in new[] { Calls, Agents })
        {
            atLeastOne.Validators.Add(result =>
            {
                if (result.GetValueOrDefault<int>() < 1)
                {
                    result.AddError($"{result.Option.Name} must be at least 1.");
                }
            });
        }

        command.SetAction((parsed, cancellationToken) => CommandLine.ExplainAsync(() => RunAsync(Options(parsed), cancellationToken)));
        return command;
    }

    private static SimulationOptions Options(ParseResult parsed)
    {
        var replay = parsed.GetValue(Replay);
        return new SimulationOptions
        {
            Calls = parsed.GetValue(Calls),
            Agents = parsed.GetValue(Agents),
            Seed = parsed.GetValue(Seed),
            Rate = parsed.GetValue(Rate),
            Talk = parsed.GetValue(Talk),
            WrapUp = parsed.GetValue(WrapUp),
            Patience = parsed.GetValue(Patience) ?? (replay is null ? 120 : 180),
            PickUp = Range(parsed.GetValue(PickUp)!),
            Speed = parsed.GetValue(Speed),
            Database = parsed.GetValue(Database) ?? Path.Combine("data", "simulation.db"),
            Json = parsed.GetValue(Json),
            Replay = replay,
            Date = parsed.GetValue(Date),
        };
    }

    private static (double Soonest, double Latest) Range(string text)
    {
        var parts = text.Split('-');
        return parts.Length == 2
            && double.TryParse(parts[0], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var soonest)
            && double.TryParse(parts[1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var latest)
            && soonest <= latest
            ? (soonest, latest)
            : throw new InvalidSettingsException($"--pick-up '{text}' is no range of seconds such as 2-6.");
    }

    private static async Task<int> RunAsync(SimulationOptions options, CancellationToken cancellationToken)
    {
        if (options.Replay is { } file && !File.Exists(file))
        {
            throw new InvalidSettingsException($"{file} does not exist.");
        }

        var console = AnsiConsole.Console;
        var report = await SimulationProgress.ShowAsync(console, show =>
            new SimulationRun(options, ServerSettings.FlowFolderOf(null), show).ExecuteAsync(cancellationToken));
        SimulationTable.Print(console, options, report);
        if (options.Json is { } json)
        {
            await File.WriteAllTextAsync(json, report.ToJson(), cancellationToken);
        }

        return report.Held ? 0 : 1;
    }
}
