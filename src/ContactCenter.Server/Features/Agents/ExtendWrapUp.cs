using ContactCenter.Core.Agents;
using ContactCenter.Core.Calls;
using ContactCenter.Core.Common;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Features.Routing;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Features.Agents;

/// <summary>An agent asks for more time to write: once per conversation, as long as the organization allows.</summary>
internal sealed class ExtendWrapUp(UnitRunner units, FlowCatalog flows, AgentStore agents, CallStore calls, ReservationStore reservations)
{
    public Task<Result<AgentView>> ExecuteAsync(AgentId agent, CancellationToken cancellationToken) => units.RunAsync<Result<AgentView>>(
        async unit =>
        {
            var view = await agents.FindAsync(unit.Sql, agent);
            if (view is not { State: AgentState.WrapUp, OrganizationId: { } organization, ReservationId: { } reservation }
                || await HeldReservation.HoldAsync(unit, reservations, calls, organization, reservation) is not { Row: { DeadlineAt: { } until } row, Call: var call })
            {
                return view is null ? AgentErrors.NotAnAgent : AgentErrors.NoMoreTime;
            }

            var longer = until + flows.Get(organization).Organization.Limits.WrapUpExtension;
            if (!await reservations.ExtendWrapUpAsync(unit.Sql, organization, reservation, unit.Now, longer))
            {
                return AgentErrors.NoMoreTime;
            }

            unit.Record(CallEventKind.WrapUpExtended, call.Ref with { QueueEntryId = row.QueueEntryId, ReservationId = reservation, AgentId = agent });
            unit.Wake(Wake.Deadlines);
            return (await agents.FindAsync(unit.Sql, agent))!;
        },
        cancellationToken);
}
