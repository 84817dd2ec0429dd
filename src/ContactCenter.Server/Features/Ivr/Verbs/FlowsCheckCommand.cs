using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using ContactCenter.Server.Features.Ivr.Scenarios;

namespace ContactCenter.Server.Features.Ivr.Verbs;

/// <summary>The verb <c>flows check</c>: everything that is wrong with a folder, and what its author should know. Exit code 1 for an error; warnings stop nothing.</summary>
internal static class FlowsCheckCommand
{
    public static Command Create()
    {
        var check = new Command("check", "Checks a flow folder: 0 sound, 1 with errors, 2 no such folder. --json writes { errors, warnings } of { file, line, column, message }.")
        {
            FlowsFolder.Argument, FlowsFolder.Json,
        };
        check.SetAction(CheckAsync);
        return check;
    }

    private static async Task<int> CheckAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        if (await FlowsFolder.FindAsync(arguments) is not { } folder)
        {
            return FlowsFolder.Impossible;
        }

        var loaded = FlowFolderLoader.Load(folder);
        IReadOnlyList<FlowFileProblem> errors = [.. loaded.Problems.Concat(ScenarioFolder.Play(folder, loaded.Sets).Problems).Order(FlowFileProblem.InReadingOrder)];
        var output = arguments.InvocationConfiguration.Output;
        if (arguments.GetValue(FlowsFolder.Json))
        {
            await output.WriteLineAsync(JsonSerializer.Serialize(new { errors, loaded.Warnings }, VerbJson.Options));
        }
        else
        {
            await TellAsync(output, loaded, errors);
        }

        return errors.Count == 0 ? 0 : FlowsFolder.Faulty;
    }

    private static async Task TellAsync(TextWriter output, FlowLoadResult loaded, IReadOnlyList<FlowFileProblem> errors)
    {
        foreach (var (problem, word) in errors.Select(error => (error, "error")).Concat(loaded.Warnings.Select(warning => (warning, "warning")))
            .OrderBy(told => told.Item1, FlowFileProblem.InReadingOrder))
        {
            await output.WriteLineAsync(problem.Told(word));
        }

        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{loaded.Drafts.Count} organizations, {loaded.Drafts.Sum(set => set.Flows.Count)} flows: {errors.Count} errors, {loaded.Warnings.Count} warnings"));
    }
}
