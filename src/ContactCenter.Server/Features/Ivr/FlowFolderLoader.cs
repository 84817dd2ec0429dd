using ContactCenter.Core.Calls;
using ContactCenter.Core.Ivr;
using ContactCenter.Server.Features.Ivr.Files;
using ContactCenter.Server.Features.Ivr.Yaml;

namespace ContactCenter.Server.Features.Ivr;

/// <summary>
/// Reads every organization's folder and checks all of it before any of it is used. Whatever the files hold, the answer is a
/// result: a fault of an author is never an exception.
/// </summary>
internal static class FlowFolderLoader
{
    public static FlowLoadResult Load(string root)
    {
        var problems = new ProblemList();
        return Load(FlowFolder.Read(root, problems), problems, CheckPartners);
    }

    /// <summary>The same for files that are not on a disk.</summary>
    public static FlowLoadResult Load(IReadOnlyList<FlowFile> files) => Load(files, new ProblemList(), (_, _) => { });

    private static FlowLoadResult Load(IReadOnlyList<FlowFile> files, ProblemList problems, Action<IReadOnlyList<OrganizationDraft>, ProblemList> together)
    {
        var drafts = files
            .GroupBy(file => file.Organization, StringComparer.Ordinal)
            .OrderBy(folder => folder.Key, StringComparer.Ordinal)
            .Select(folder => new OrganizationFolder(problems).Read(folder.Key, [.. folder.OrderBy(file => file.Path, StringComparer.Ordinal)]))
            .ToList();
        if (drafts.Count == 0 && problems.Count == 0)
        {
            problems.Add(FilePlace.StartOf("."), "no organization is here; expected a folder per organization with an organization.yaml");
        }

        CheckNumbers(drafts, problems);
        together(drafts, problems);
        IReadOnlyList<FlowSet> sets = [.. drafts.Select(draft => draft.Set).OfType<FlowSet>()];
        return new FlowLoadResult(problems.Count > 0 ? [] : sets, problems.Sorted()) { Warnings = problems.Warnings(), Drafts = sets };
    }

    private static void CheckNumbers(IEnumerable<OrganizationDraft> drafts, ProblemList problems)
    {
        var owners = new Dictionary<PhoneNumber, string>();
        foreach (var draft in drafts)
        {
            foreach (var (number, place) in draft.NumberPlaces)
            {
                if (!owners.TryAdd(number, draft.Name))
                {
                    problems.Add(place, $"number {number.Value} already belongs to '{owners[number]}'");
                }
            }
        }
    }

    // what was published alone may have partners that stand elsewhere; a folder holds everybody
    private static void CheckPartners(IReadOnlyList<OrganizationDraft> drafts, ProblemList problems)
    {
        var names = drafts.Select(draft => draft.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var (partner, place) in drafts.SelectMany(draft => draft.Partners).Where(one => !names.Contains(one.Key.Value)))
        {
            problems.Add(place, $"organization '{partner}' has no folder");
        }
    }
}
