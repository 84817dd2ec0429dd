using ContactCenter.Core.Agents;
using ContactCenter.Core.Common;
using ContactCenter.Core.Conversations;
using ContactCenter.Core.RemoteHelp;
using ContactCenter.Server.Features.Agents;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Features.RemoteHelp;
using ContactCenter.Server.Features.Routing;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Features.Conversations;

/// <summary>Finds the one conversation that an agent may act on: their own, with the caller on the line and no end announced.</summary>
internal sealed class ConversationInHand(AgentStore agents, CallStore calls, ReservationStore reservations, ConsentStore consents)
{
    public async Task<Result<HeldReservation>> HoldAsync(UnitOfWork unit, AgentId agent)
    {
        var view = await agents.FindAsync(unit.Sql, agent);
        if (view is not { OrganizationId: { } organization, ReservationId: { } reservation })
        {
            return view is null ? AgentErrors.NotAnAgent : ConversationErrors.None;
        }

        if (await HeldReservation.HoldAsync(unit, reservations, calls, organization, reservation) is not { IsAccepted: true, Row: { ConnectedAt: not null, EndAnnouncedAt: null } } held)
        {
            return ConversationErrors.None;
        }

        return await consents.FindLastAsync(unit.Sql, organization, reservation) is { Answer: null } ? RemoteHelpErrors.Asked : held;
    }

    /// <summary>The agent as they now are.</summary>
    public async Task<AgentView> ViewAsync(UnitOfWork unit, AgentId agent) => (await agents.FindAsync(unit.Sql, agent))!;
}
