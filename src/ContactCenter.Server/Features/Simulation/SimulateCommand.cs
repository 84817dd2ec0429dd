using System.CommandLine;
using System.Globalization;
using ContactCenter.Server.Infrastructure.Hosting;
using Spectre.Console;

namespace ContactCenter.Server.Features.Simulation;

/// <summary>The verb <c>simulate</c>.</summary>
internal static class SimulateCommand
{
    public static Command Create()
    {
        var command = new Command("simulate", "Runs the whole contact centre on simulated or on real calls and checks every invariant.");
        foreach (var option in SimulateArguments.All)
        {
            command.Add(option);
        }

        command.SetAction((parsed, cancellationToken) => CommandLine.ExplainAsync(
            () => RunAsync(SimulateArguments.Read(parsed), parsed.InvocationConfiguration, cancellationToken),
            parsed.InvocationConfiguration.Error));
        return command;
    }

    /// <summary>Prints a report and writes its file.</summary>
    /// <returns>The exit code: 1 if an invariant is broken.</returns>
    public static async Task<int> TellAsync(IAnsiConsole console, SimulationOptions options, SimulationReport report, CancellationToken cancellationToken)
    {
        SimulationTable.Print(console, options, report);
        if (options.Json is { } json)
        {
            await OutputFile.WriteAsync("--json", json, report.ToJson(), cancellationToken);
        }

        return report.Held ? 0 : 1;
    }

    private static async Task<int> RunAsync(SimulationOptions options, InvocationConfiguration invocation, CancellationToken cancellationToken)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(invocation.Output) });
        var script = SimulationScript.Write(options, ServerSettings.FlowFolderOf(null));
        CheckJson(options);
        using var taken = await SimulationFile.TakeAsync(options.Database, cancellationToken);
        await invocation.Error.WriteLineAsync(Places(options));
        var report = await SimulationProgress.ShowAsync(
            console, invocation.Error, show => new SimulationRun(options, script, show).ExecuteAsync(cancellationToken));
        return await TellAsync(console, options, report, cancellationToken);
    }

    private static void CheckJson(SimulationOptions options)
    {
        if (options.Json is not { } json)
        {
            return;
        }

        foreach (var (option, other) in new[] { ("--db", options.Database), ("--replay", options.Replay) })
        {
            if (other is not null && string.Equals(Path.GetFullPath(json), Path.GetFullPath(other), StringComparison.Ordinal))
            {
                throw new InvalidSettingsException($"--json {json} is the file of {option}; name another.");
            }
        }

        OutputFile.Check("--json", json);
    }

    // not among the figures: where a run is kept and how fast it goes changes none of them
    private static string Places(SimulationOptions options) => string.Create(
        CultureInfo.InvariantCulture,
        $"database {options.Database}, figures to {options.Json ?? "no file"}, {(options.Speed is { } speed ? $"at most {speed} simulated seconds per second" : "as fast as it goes")}");
}
