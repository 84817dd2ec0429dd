using ContactCenter.Core.Agents;
using ContactCenter.Core.Calls;
using ContactCenter.Core.Ivr;
using ContactCenter.Core.Organizations;
using ContactCenter.Data;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Features.Routing;
using ContactCenter.Server.Infrastructure.Clocks;

namespace ContactCenter.Server.Features.Agents;

/// <summary>
/// Reads what the number that an agent has in hand was about before, in the same organization only. The number itself stays masked for
/// the agent at every moment of the call: nothing that they do with it needs its digits.
/// </summary>
internal sealed class ReadCaller(Database database, FlowCatalog flows, AgentStore agents, ReservationStore reservations, PartyStore parties, BusinessClock clock)
{
    // as long as a number is kept by default
    private static readonly TimeSpan Memory = TimeSpan.FromDays(90);

    private const int MostContacts = 5;

    /// <returns>Null when the agent has no call in hand.</returns>
    public Task<CallerResponse?> ExecuteAsync(AgentId agent, CancellationToken cancellationToken) => database.ReadAsync(
        async (sql, _) =>
            await agents.FindAsync(sql, agent) is { OrganizationId: { } organization, ReservationId: { } id }
            && await reservations.FindAsync(sql, organization, id) is { } reservation
                ? await ReadAsync(sql, reservation)
                : null,
        cancellationToken);

    private async Task<CallerResponse> ReadAsync(DbSession sql, ReservationRow reservation)
    {
        var of = new { reservation.OrganizationId, reservation.CallId, Since = clock.Now - Memory, Most = MostContacts };
        if (!await IsSomebodysOwnAsync(sql, reservation.OrganizationId, reservation.CallId))
        {
            return new CallerResponse(reservation.ReservationId.Value, false, [], 0, 0);
        }

        var earlier = await sql.QueryAsync<EarlierCallRow>("Call_ReadBefore", of);
        return new CallerResponse(
            reservation.ReservationId.Value,
            true,
            [.. earlier.Select(call => new EarlierCallResponse(call.ReceivedAt, call.Direction == CallDirection.Outbound, call.Topic, call.Outcome, call.Code?.Value, call.Resolved))],
            await sql.QuerySingleAsync<int>("Call_CountMessages", of),
            await sql.QuerySingleAsync<int>("Call_CountMatters", of));
    }

    private async Task<bool> IsSomebodysOwnAsync(DbSession sql, OrganizationId organization, CallId call) =>
        await sql.QueryFirstOrDefaultAsync<Guid?>("Call_ReadParty", new { OrganizationId = organization, CallId = call }) is { } party
        && await parties.FindNumberAsync(sql, organization, new PartyId(party)) is { } number
        && CallerClassification.Of(number.Value, null, flows.Get(organization).Organization).HasOwnNumber;
}
