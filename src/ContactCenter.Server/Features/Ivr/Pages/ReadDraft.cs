using ContactCenter.Core.Ivr;
using ContactCenter.Core.Ivr.Checks;
using ContactCenter.Core.Organizations;
using ContactCenter.Server.Features.Ivr.Publication;
using ContactCenter.Server.Infrastructure.Hosting;

namespace ContactCenter.Server.Features.Ivr.Pages;

/// <summary>Reads the folder for the people of one organization: of the others it says only that something is wrong.</summary>
internal sealed class ReadDraft(ServerSettings settings, FlowsNotice notice)
{
    /// <param name="organization">Whose folder.</param>
    /// <param name="inForce">The version that callers hear.</param>
    public FlowDraftView Execute(OrganizationId organization, string inForce)
    {
        var loaded = FlowFolderLoader.Load(settings.FlowFolder);
        var problems = loaded.Problems.Concat(notice.Trouble?.Problems ?? []).Distinct().ToList();
        var own = problems.Where(IsOwn).Order(FlowFileProblem.InReadingOrder).Select(problem => FlowRemark.Of(problem, FindingSeverity.Error)).ToList();
        var set = loaded.Drafts.FirstOrDefault(draft => draft.Organization.Id == organization);
        return new FlowDraftView(
            own.Count > 0 ? DraftState.Faulty : problems.Count > 0 ? DraftState.FaultyElsewhere : StateOf(set, inForce),
            set,
            [.. own, .. loaded.Warnings.Where(IsOwn).Select(warning => FlowRemark.Of(warning, FindingSeverity.Warning))]);

        bool IsOwn(FlowFileProblem problem) => problem.File.StartsWith($"{organization}/", StringComparison.Ordinal);
    }

    private static DraftState StateOf(FlowSet? set, string inForce) => set switch
    {
        null => DraftState.Absent,
        _ when string.Equals(set.Revision, inForce, StringComparison.Ordinal) => DraftState.Same,
        _ => DraftState.Different,
    };
}
