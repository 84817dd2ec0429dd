using ContactCenter.Core.Calls;
using ContactCenter.Core.Common;
using ContactCenter.Core.Organizations;
using ContactCenter.Data;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Features.Routing;
using ContactCenter.Server.Features.Supervision.Observing;
using ContactCenter.Server.Features.Users.Audit;
using ContactCenter.Server.Infrastructure.Clocks;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Features.Calls.Pages;

/// <summary>Somebody reads a call. It stands in the log before they see anything, and nothing is shown that could not be logged.</summary>
internal sealed class OpenCall(
    Database database, FlowCatalog flows, ReadCall readCall, CallPageStore store, EventStore events, DecisionStore decisions,
    ObservationStore observations, AuditTrail audit, BusinessClock clock)
{
    /// <returns>Null where the organization has no such call.</returns>
    public async Task<CallResponse?> ReadAsync(OrganizationId organization, CallId id, LanguageTag reader, Guid author, CancellationToken cancellationToken) =>
        await OpenAsync(organization, id, reader, author, AuditKind.CallOpened, cancellationToken);

    /// <inheritdoc cref="ReadAsync"/>
    /// <param name="organization">Whose call.</param>
    /// <param name="id">Which.</param>
    /// <param name="reader">The reader's language.</param>
    /// <param name="author">Who reads.</param>
    /// <param name="rights">What they may do besides.</param>
    /// <param name="wantsNumber">Whether they ask for the whole number; it is another entry of the log.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task<CallView?> ShowAsync(
        OrganizationId organization, CallId id, LanguageTag reader, Guid author, CallRights rights, bool wantsNumber, CancellationToken cancellationToken)
    {
        var kind = wantsNumber ? AuditKind.NumberShown : AuditKind.CallOpened;
        return flows.Find(organization)?.Organization is { } of && await OpenAsync(organization, id, reader, author, kind, cancellationToken) is { } call
            ? await database.ReadAsync((sql, _) => ReadAsync(sql, of, id, call, rights, author, wantsNumber), cancellationToken)
            : null;
    }

    private async Task<CallResponse?> OpenAsync(
        OrganizationId organization, CallId id, LanguageTag reader, Guid author, AuditKind kind, CancellationToken cancellationToken)
    {
        if (await readCall.ExecuteAsync(organization, id, reader, cancellationToken) is not { } call)
        {
            return null;
        }

        await database.WriteAsync((sql, _) => audit.RecordAsync(sql, organization, kind, AuditAuthor.AtPage(author), id.Value.ToString()), cancellationToken);
        return call;
    }

    private async Task<CallView> ReadAsync(DbSession sql, Organization organization, CallId id, CallResponse call, CallRights rights, Guid reader, bool wantsNumber) => new()
    {
        Organization = organization,
        At = clock.Now,
        Call = call,
        Number = wantsNumber ? await store.FindNumberAsync(sql, organization.Id, id) : null,
        Stays = await store.ReadStaysAsync(sql, organization.Id, id),
        Events = await events.ReadByCallAsync(sql, organization.Id, id),
        Messages = await store.ReadMessagesAsync(sql, organization.Id, id),
        Names = (await decisions.ReadNamesAsync(sql, organization.Id)).ToDictionary(name => name.AgentId, name => name.DisplayName),
        Observation = rights.Ends ? await observations.FindOpenAsync(sql, organization.Id, id, reader) : null,
        Rights = rights,
    };
}
