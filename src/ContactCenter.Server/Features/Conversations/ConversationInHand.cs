using ContactCenter.Core.Agents;
using ContactCenter.Core.Common;
using ContactCenter.Core.Conversations;
using ContactCenter.Server.Features.Agents;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Features.Routing;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Features.Conversations;

/// <summary>Finds the one conversation that an agent may act on: their own, with the caller on the line and no end announced.</summary>
internal sealed class ConversationInHand(AgentStore agents, CallStore calls, ReservationStore reservations)
{
    public async Task<Result<HeldReservation>> HoldAsync(UnitOfWork unit, AgentId agent)
    {
        var view = await agents.FindAsync(unit.Sql, agent);
        if (view is not { OrganizationId: { } organization, ReservationId: { } reservation })
        {
            return view is null ? AgentErrors.NotAnAgent : ConversationErrors.None;
        }

        return await HeldReservation.HoldAsync(unit, reservations, calls, organization, reservation) is { IsAccepted: true, Row: { ConnectedAt: not null, EndAnnouncedAt: null } } held
            ? held
            : ConversationErrors.None;
    }

    /// <summary>The agent as they now are.</summary>
    public async Task<AgentView> ViewAsync(UnitOfWork unit, AgentId agent) => (await agents.FindAsync(unit.Sql, agent))!;
}
