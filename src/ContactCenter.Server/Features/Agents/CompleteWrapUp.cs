using ContactCenter.Core.Agents;
using ContactCenter.Core.Common;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Features.Routing;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Features.Agents;

/// <summary>An agent says that the work on the last call is done.</summary>
internal sealed class CompleteWrapUp(UnitRunner units, AgentStore agents, CallStore calls, ReservationStore reservations, FinishWrapUp finishWrapUp)
{
    public Task<Result<AgentView>> ExecuteAsync(AgentId agent, CancellationToken cancellationToken) => units.RunAsync<Result<AgentView>>(
        async unit =>
        {
            var view = await agents.FindAsync(unit.Sql, agent);
            if (view is not { State: AgentState.WrapUp, OrganizationId: { } organization, ReservationId: { } reservation }
                || await HeldReservation.HoldAsync(unit, reservations, calls, organization, reservation) is not { Row: var row, Call: var call })
            {
                return view is null ? AgentErrors.NotAnAgent : AgentErrors.NoWrapUp;
            }

            await finishWrapUp.ExecuteAsync(unit, call.Ref with { QueueEntryId = row.QueueEntryId, ReservationId = row.ReservationId, AgentId = agent });
            return (await agents.FindAsync(unit.Sql, agent))!;
        },
        cancellationToken);
}
