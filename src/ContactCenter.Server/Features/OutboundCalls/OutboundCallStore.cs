using ContactCenter.Core.Agents;
using ContactCenter.Core.Calls;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.OutboundCalls;
using ContactCenter.Core.Queues;
using ContactCenter.Core.Routing;
using ContactCenter.Data;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Features.OutboundCalls;

/// <summary>Calls of agents' own initiative, counted apart from those that wait in queues. Whom they were to stands with the party of the call.</summary>
internal sealed class OutboundCallStore
{
    public Task CreateAsync(UnitOfWork unit, LiveCall call, ReservationId reservation, AgentId agent, QueueId queue) =>
        unit.Sql.ExecuteAsync("OutboundCall_Create", new
        {
            call.CallId,
            ReservationId = reservation,
            call.OrganizationId,
            AgentId = agent,
            QueueId = queue,
            PlacedAt = unit.Now,
            call.Simulated,
        });

    /// <summary>Writes once how the call came out, and tells of it.</summary>
    public async Task SettleAsync(UnitOfWork unit, LiveCall call, OutboundResult result, DateTimeOffset at)
    {
        if (await unit.Sql.ExecuteAsync("OutboundCall_Settle", new { call.OrganizationId, call.CallId, Result = result, At = at }) == 1)
        {
            unit.Record(CallEventKind.OutboundSettled, call.Ref, result.ToString(), at);
        }
    }

    /// <summary>What an agent placed since an instant, in the organizations in which they work.</summary>
    public Task<IReadOnlyList<OutboundCallRow>> ReadOfAgentAsync(DbSession sql, AgentId agent, IReadOnlyCollection<OrganizationId> organizations, DateTimeOffset from) =>
        sql.QueryAsync<OutboundCallRow>("OutboundCall_ReadOfAgent", new { AgentId = agent, OrganizationIds = organizations, From = from });

    /// <summary>What an organization's agents placed since an instant.</summary>
    public Task<IReadOnlyList<OutboundCallRow>> ReadOfDayAsync(DbSession sql, OrganizationId organization, DateTimeOffset from, bool simulated) =>
        sql.QueryAsync<OutboundCallRow>("OutboundCall_ReadOfDay", new { OrganizationId = organization, From = from, Simulated = simulated });
}
