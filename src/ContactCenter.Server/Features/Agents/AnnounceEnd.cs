using ContactCenter.Core.Agents;
using ContactCenter.Core.Common;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Features.Routing;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Features.Agents;

/// <summary>The softphone says that the agent is about to hang up, so that the caller goes on to the rating instead of back to the queue.</summary>
internal sealed class AnnounceEnd(UnitRunner units, AgentStore agents, CallStore calls, ReservationStore reservations)
{
    /// <summary>How long the softphone may take to hang up before we do it.</summary>
    public static readonly TimeSpan HangUpLimit = TimeSpan.FromSeconds(5);

    public Task<Result<AgentView>> ExecuteAsync(AgentId agent, CancellationToken cancellationToken) => units.RunAsync<Result<AgentView>>(
        async unit =>
        {
            var view = await agents.FindAsync(unit.Sql, agent);
            if (view is not { OrganizationId: { } organization, ReservationId: { } reservation })
            {
                return view is null ? AgentErrors.NotAnAgent : AgentErrors.NoConversation;
            }

            var held = await HeldReservation.HoldAsync(unit, reservations, calls, organization, reservation);
            // a colleague who was asked leaves nobody alone
            if (held is { Row.Aside: true })
            {
                return view;
            }

            if (held is not { IsAccepted: true } || !await reservations.AnnounceEndAsync(unit.Sql, held.Call, unit.Now, unit.Now + HangUpLimit))
            {
                return AgentErrors.NoConversation;
            }

            unit.Wake(Wake.Deadlines);
            return (await agents.FindAsync(unit.Sql, agent))!;
        },
        cancellationToken);
}
