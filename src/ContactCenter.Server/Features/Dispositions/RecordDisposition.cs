using ContactCenter.Core.Agents;
using ContactCenter.Core.Calls;
using ContactCenter.Core.Common;
using ContactCenter.Core.Dispositions;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.Routing;
using ContactCenter.Server.Features.Agents;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Features.Routing;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Features.Dispositions;

/// <summary>An agent records what a conversation of theirs was about: while it goes on, in wrap-up, or soon after.</summary>
internal sealed class RecordDisposition(UnitRunner units, FlowCatalog flows, AgentStore agents, CallStore calls, ReservationStore reservations, DispositionStore dispositions)
{
    public Task<Result<AgentView>> ExecuteAsync(
        AgentId agent, OrganizationId organization, ReservationId reservation, Disposition disposition, CancellationToken cancellationToken) =>
        units.RunAsync<Result<AgentView>>(
            async unit =>
            {
                var held = await HeldReservation.HoldAsync(unit, reservations, calls, organization, reservation);
                if (held is not { Row: var row, Call: var call } || row.AgentId != agent || !DispositionRules.IsWritable(row.ConnectedAt, row.EndedAt, unit.Now))
                {
                    return DispositionErrors.NoConversation;
                }

                if (DispositionRules.Refusal(disposition, flows.Get(organization).Organization) is { } refusal)
                {
                    return refusal;
                }

                await dispositions.KeepAsync(unit, call, reservation, agent, disposition);
                unit.Record(
                    CallEventKind.DispositionRecorded,
                    call.Ref with { QueueEntryId = row.QueueEntryId, ReservationId = reservation, AgentId = agent },
                    disposition.Code.Value);
                return (await agents.FindAsync(unit.Sql, agent))!;
            },
            cancellationToken);
}
