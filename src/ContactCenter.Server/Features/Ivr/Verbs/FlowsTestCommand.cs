using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using ContactCenter.Core.Ivr;
using ContactCenter.Server.Features.Ivr.Scenarios;

namespace ContactCenter.Server.Features.Ivr.Verbs;

/// <summary>The verb <c>flows test</c>: plays every scenario of a folder and tells what of the flows they come to.</summary>
internal static class FlowsTestCommand
{
    public static Command Create()
    {
        var test = new Command(
            "test",
            "Plays the scenarios (tests/*.test.yaml): 0 all went as written, 1 one did not or has a fault, 2 no such folder. --json writes { scenarios, coverage, problems }.")
        {
            FlowsFolder.Argument, FlowsFolder.Json,
        };
        test.SetAction(TestAsync);
        return test;
    }

    private static async Task<int> TestAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        if (await FlowsFolder.FindAsync(arguments) is not { } folder)
        {
            return FlowsFolder.Impossible;
        }

        var loaded = FlowFolderLoader.Load(folder);
        var played = ScenarioFolder.Play(folder, loaded.Sets);
        IReadOnlyList<FlowFileProblem> problems = [.. loaded.Problems, .. played.Problems];
        var coverage = loaded.Sets.SelectMany(set => set.Flows.Values.OrderBy(flow => flow.Id.Value, StringComparer.Ordinal), (set, flow) => Coverage.Of(played, set, flow)).ToList();
        var output = arguments.InvocationConfiguration.Output;
        if (arguments.GetValue(FlowsFolder.Json))
        {
            var scenarios = played.Results.Select(result => new { result.File, test = result.Result.Scenario.Name, result.Result.Failure });
            await output.WriteLineAsync(JsonSerializer.Serialize(new { scenarios, coverage, problems }, VerbJson.Options));
        }
        else
        {
            await TellAsync(output, played, coverage, problems);
        }

        return problems.Count == 0 && played.Results.All(result => result.Result.Failure is null) ? 0 : FlowsFolder.Faulty;
    }

    private static async Task TellAsync(TextWriter output, ScenarioFolder played, IReadOnlyList<Coverage> coverage, IReadOnlyList<FlowFileProblem> problems)
    {
        foreach (var problem in problems)
        {
            await output.WriteLineAsync(problem.Told("error"));
        }

        foreach (var (file, _, result) in played.Results)
        {
            await output.WriteLineAsync($"{(result.Failure is null ? "passed" : "FAILED")}  {file}: {result.Scenario.Name}");
            if (result.Failure is { } failure)
            {
                await output.WriteLineAsync($"        {failure}");
            }
        }

        foreach (var flow in coverage)
        {
            await output.WriteLineAsync(flow.ToString());
        }

        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"{played.Results.Count} scenarios, {played.Results.Count(result => result.Result.Failure is not null)} failed"));
    }

    private sealed record Coverage(string Organization, string Flow, int Nodes, int NodesReached, int Ways, int WaysTaken, IReadOnlyList<string> Missing)
    {
        public static Coverage Of(ScenarioFolder played, FlowSet set, Flow flow)
        {
            var covered = played.Covered(set, flow);
            return new Coverage(
                set.Organization.Id.Value,
                flow.Id.Value,
                flow.Nodes.Count,
                covered.Nodes.Count,
                flow.Nodes.Values.Sum(node => node.Exits.Count()),
                covered.Exits.Count,
                [.. flow.Nodes.Keys.Except(covered.Nodes, StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
        }

        public override string ToString() => string.Create(
            CultureInfo.InvariantCulture,
            $"{Organization}/{Flow}: {NodesReached} of {Nodes} nodes, {WaysTaken} of {Ways} ways{(Missing.Count == 0 ? string.Empty : $"; never reached: {string.Join(", ", Missing)}")}");
    }
}
