using ContactCenter.Core.Agents;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.Routing;
using ContactCenter.Data;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Features.OutboundCalls;
using ContactCenter.Server.Infrastructure.Clocks;

namespace ContactCenter.Server.Features.Agents;

/// <summary>Reads what an agent did since midnight, by the clock on the wall of their first organization.</summary>
internal sealed class ReadOwnDay(Database database, FlowCatalog flows, OutboundCallStore outbound, BusinessClock clock)
{
    /// <param name="agent">Whose day.</param>
    /// <param name="home">The organization whose midnight counts.</param>
    /// <param name="organizations">Where the agent works.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task<OwnDayResponse> ExecuteAsync(
        AgentId agent, OrganizationId home, IReadOnlyCollection<OrganizationId> organizations, CancellationToken cancellationToken) => database.ReadAsync(
        async (sql, _) =>
        {
            var now = clock.Now;
            var organization = flows.Get(home).Organization;
            var midnight = organization.InstantOf(TimeZoneInfo.ConvertTime(now, organization.Zone).Date);
            var changes = await sql.QueryAsync<AvailabilityChange>("CallEvent_ReadAvailability", new { AgentId = agent, OrganizationIds = organizations, From = midnight });
            var calls = await sql.QueryAsync<OwnCallRow>("Reservation_ReadOfAgent", new { AgentId = agent, From = midnight });
            return new OwnDayResponse(
                now,
                [.. PauseTimes.Of(changes, now).Select(pause => new PauseResponse(pause.Key, (long)pause.Value.TotalSeconds))],
                [.. calls.Select(Response)],
                OutboundCountResponse.Of(await outbound.ReadOfAgentAsync(sql, agent, organizations, midnight), now));
        },
        cancellationToken);

    private static OwnCallResponse Response(OwnCallRow row) => new(
        row.ReservationId.Value,
        row.OrganizationId.Value,
        row.QueueId?.Value,
        row.Topic,
        row.NumberMasked,
        row.Kind == ReservationKind.Outbound,
        row.ConnectedAt,
        row.TalkEndedAt,
        row.Code?.Value,
        row.Resolved);
}
