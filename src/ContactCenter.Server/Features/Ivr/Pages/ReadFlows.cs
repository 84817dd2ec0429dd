using ContactCenter.Core.Common;
using ContactCenter.Core.Ivr;
using ContactCenter.Core.Ivr.Checks;
using ContactCenter.Core.Organizations;
using ContactCenter.Data;
using ContactCenter.Server.Features.Ivr.Publication;
using ContactCenter.Server.Infrastructure.Pages;

namespace ContactCenter.Server.Features.Ivr.Pages;

/// <summary>Reads what there is to see of one organization's flows.</summary>
internal sealed class ReadFlows(Database database, FlowCatalog catalog, FlowPublicationStore store, ReadDraft readDraft, UiTexts texts)
{
    /// <param name="organization">Whose.</param>
    /// <param name="wantsDraft">Whether the folder is looked at in place of the version in force; where nothing of it can be read, the version is.</param>
    /// <param name="language">The reader's language.</param>
    /// <param name="cancellationToken">Until it is read.</param>
    /// <returns>Null when there is no such organization.</returns>
    public async Task<FlowsView?> ExecuteAsync(OrganizationId organization, bool wantsDraft, LanguageTag language, CancellationToken cancellationToken)
    {
        if (catalog.Find(organization) is not { } inForce)
        {
            return null;
        }

        var draft = readDraft.Execute(organization, inForce.Revision);
        var history = await database.ReadAsync((sql, _) => store.ReadHistoryAsync(sql, organization), cancellationToken);
        var shown = wantsDraft && draft.Set is { } read ? read : inForce;
        var isDraft = !ReferenceEquals(shown, inForce);
        return new FlowsView
        {
            Set = shown,
            IsDraft = isDraft,
            Remarks = isDraft ? draft.Remarks : [.. FlowProof.Find(StandbyTexts.CheckOf(shown)).Select(FlowRemark.Of)],
            Pictures = [.. shown.Flows.Values.OrderBy(flow => flow.Id.Value, StringComparer.Ordinal).Select(flow => FlowPicture.Of(shown, flow, texts, language))],
            Draft = draft,
            Versions = [.. history.Select((publication, at) => new FlowVersionLine(publication.Revision, publication.PublishedAt, publication.PublishedBy, at == 0))],
        };
    }

    /// <summary>One flow of the version in force; null where there is none of that name.</summary>
    public FlowPicture? Find(OrganizationId organization, FlowId flow, LanguageTag language) =>
        catalog.Find(organization) is { } set && set.Flows.TryGetValue(flow, out var found) ? FlowPicture.Of(set, found, texts, language) : null;
}
