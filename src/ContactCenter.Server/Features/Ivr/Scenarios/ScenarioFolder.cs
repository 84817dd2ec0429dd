using ContactCenter.Core.Ivr;
using ContactCenter.Core.Ivr.Drawings;
using ContactCenter.Core.Ivr.Scenarios;
using ContactCenter.Server.Features.Ivr.Files;
using ContactCenter.Server.Features.Ivr.Yaml;

namespace ContactCenter.Server.Features.Ivr.Scenarios;

/// <summary>The scenarios of a flow folder, played.</summary>
/// <param name="Results">How each went, by the names of the files.</param>
/// <param name="Problems">What is wrong with the files of scenarios.</param>
internal sealed record ScenarioFolder(IReadOnlyList<(string File, FlowSet Set, ScenarioResult Result)> Results, IReadOnlyList<FlowFileProblem> Problems)
{
    /// <summary>Reads and plays every scenario of these flows.</summary>
    /// <param name="root">The flow folder.</param>
    /// <param name="sets">The flows in it.</param>
    public static ScenarioFolder Play(string root, IReadOnlyList<FlowSet> sets) => Play(FlowFolder.Read(root, new ProblemList()), sets);

    /// <summary>The same for files that are not on a disk.</summary>
    public static ScenarioFolder Play(IEnumerable<FlowFile> all, IReadOnlyList<FlowSet> sets)
    {
        var problems = new ProblemList();
        var results = new List<(string, FlowSet, ScenarioResult)>();
        var files = all.Where(file => OrganizationContents.IsScenario(file.Name)).ToLookup(file => file.Organization, StringComparer.Ordinal);
        var catalog = sets.Count > 0 ? new FlowCatalog(sets) : null;
        foreach (var set in sets)
        {
            foreach (var file in files[set.Organization.Id.Value].OrderBy(file => file.Path, StringComparer.Ordinal))
            {
                if (YamlFile.Read(file, problems) is { } map && new ScenarioFileReader(set, problems).Read(map) is { } scenario)
                {
                    results.Add((file.Path, set, ScenarioRunner.Run(set, scenario, now => catalog!.FactsFor(set, now))));
                }
            }
        }

        return new ScenarioFolder(results, problems.Sorted());
    }

    /// <summary>What of a flow the scenarios came to.</summary>
    public FlowCoverage Covered(FlowSet set, Flow flow) => ScenarioRunner.Covered(flow, Results.Where(result => ReferenceEquals(result.Set, set)).Select(result => result.Result));
}
