using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;
using ContactCenter.Data;
using ContactCenter.Server.Features.Routing.Pages;

namespace ContactCenter.Server.Features.Routing;

/// <summary>Decisions of routing, and what they led to.</summary>
internal sealed class DecisionStore
{
    public Task KeepAsync(DbSession sql, Guid decision, DecisionDocument document) =>
        sql.ExecuteAsync("RoutingDecision_Create", new { DecisionId = decision, DecidedAt = document.At, Document = document.Pack() });

    /// <summary>Null for one that is forgotten.</summary>
    public async Task<DecisionDocument?> FindAsync(DbSession sql, Guid decision) =>
        await sql.QueryFirstOrDefaultAsync<byte[]>("RoutingDecision_Read", new { DecisionId = decision }) is { } packed ? DecisionDocument.Unpack(packed) : null;

    public Task DeleteBeforeAsync(DbSession sql, DateTimeOffset before) => sql.ExecuteAsync("RoutingDecision_DeleteOld", new { Before = before });

    /// <summary>The agents who were held for a stay, in order.</summary>
    public Task<IReadOnlyList<HoldingRow>> ReadHoldingsAsync(DbSession sql, OrganizationId organization, QueueEntryId entry) =>
        sql.QueryAsync<HoldingRow>("Reservation_ReadOfEntry", new { OrganizationId = organization, QueueEntryId = entry });

    /// <summary>The latest stays, the latest first.</summary>
    public Task<IReadOnlyList<StayRow>> ReadStaysAsync(DbSession sql, OrganizationId organization, DateTimeOffset since, int most) =>
        sql.QueryAsync<StayRow>("QueueEntry_ReadLatest", new { OrganizationId = organization, Since = since, Most = most });

    /// <summary>Everyone who takes calls for an organization.</summary>
    public Task<IReadOnlyList<AgentName>> ReadNamesAsync(DbSession sql, OrganizationId organization) =>
        sql.QueryAsync<AgentName>("Agent_ReadNames", new { OrganizationId = organization });

    public Task<StayRow?> FindStayAsync(DbSession sql, OrganizationId organization, QueueEntryId entry) =>
        sql.QueryFirstOrDefaultAsync<StayRow>("QueueEntry_ReadStay", new { OrganizationId = organization, QueueEntryId = entry });
}
