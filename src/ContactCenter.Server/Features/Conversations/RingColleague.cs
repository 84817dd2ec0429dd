using ContactCenter.Core.Agents;
using ContactCenter.Core.Calls;
using ContactCenter.Core.Routing;
using ContactCenter.Server.Features.Agents;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Features.ProviderCommands;
using ContactCenter.Server.Features.Routing;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Features.Conversations;

/// <summary>Holds one certain agent for a call and rings them. No queue is asked: it is no stay in one, and no figure of one.</summary>
internal sealed class RingColleague(FlowCatalog flows, AgentStore agents, ReservationStore reservations, CallStore calls, ProviderCommandStore commands)
{
    /// <param name="unit">The unit of work.</param>
    /// <param name="call">The call; it is held.</param>
    /// <param name="colleague">Who is rung.</param>
    /// <param name="aside">Whether they are asked beside the agent who has the caller, and not to take the caller.</param>
    /// <returns>Null when they are no longer free.</returns>
    public async Task<ReservationId?> ExecuteAsync(UnitOfWork unit, LiveCall call, AgentId colleague, bool aside)
    {
        if (!await agents.ReserveAsync(unit.Sql, colleague, unit.Now))
        {
            return null;
        }

        var reservation = new ReservationId(unit.NewId());
        var leg = new LegId(unit.NewId());
        await reservations.CreateConsultAsync(unit.Sql, reservation, call, colleague, aside, unit.Now, unit.Now + flows.Get(call.OrganizationId).Organization.Limits.Ring);
        await calls.CreateLegAsync(unit.Sql, call.OrganizationId, call.CallId, leg, LegKind.Agent, reservation, null, LegState.Requested, unit.Now);
        await commands.RingAgentAsync(unit, call.OrganizationId, call.CallId, leg, reservation);
        unit.Record(CallEventKind.AgentReserved, call.Ref with { QueueEntryId = null, ReservationId = reservation, AgentId = colleague }, aside ? "asked by a colleague" : "chosen by a colleague");
        unit.Wake(Wake.Deadlines);
        return reservation;
    }
}
