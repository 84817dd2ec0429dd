using ContactCenter.Core.Calls;
using ContactCenter.Core.Common;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Features.ProviderCommands;
using ContactCenter.Server.Features.Queues;
using ContactCenter.Server.Features.Users.Audit;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Features.Supervision;

/// <summary>
/// A supervisor ends a call that does not end by itself. The stay in a queue ends here, as lost to a fault, and an agent who was on the way
/// to it is free; the caller's leg is hung up by a command, and its end ends everything else, as any hang-up does.
/// </summary>
internal sealed class EndStuckCall(UnitRunner units, CallStore calls, QueueStore queues, EndCall endCall, ProviderCommandStore commands, AuditTrail audit)
{
    /// <returns>Why not; null when it is on its way.</returns>
    public Task<Error?> ExecuteAsync(OrganizationId organization, CallId id, Guid author, CancellationToken cancellationToken) => units.RunAsync(
        async unit =>
        {
            if (await calls.HoldAsync(unit.Sql, organization, id) is not { } call)
            {
                return SupervisionErrors.NoCall;
            }

            if (call.EndedAt is not null)
            {
                return SupervisionErrors.CallOver;
            }

            await audit.RecordAsync(unit.Sql, organization, AuditKind.CallEnded, AuditAuthor.AtPage(author), id.Value.ToString());
            unit.Record(CallEventKind.EndedBySupervisor, call.Ref);
            if (call.ConnectedAt is null)
            {
                await EndWaitAsync(unit, call);
            }

            // a move that was asked for must not overtake the end
            await calls.SetPendingMoveAsync(unit.Sql, organization, call.CallerLegId, null);
            await commands.EndLegAgainAsync(unit, call with { ReservationId = null }, call.CallerLegId);
            return null;
        },
        cancellationToken);

    private async Task EndWaitAsync(UnitOfWork unit, LiveCall call)
    {
        await endCall.ReleaseAgentAsync(unit, call, "ended by a supervisor");
        var now = (await calls.HoldAsync(unit.Sql, call.OrganizationId, call.CallId))!;
        if (now.EntryState is QueueEntryState.Waiting or QueueEntryState.Reserved && await queues.LeaveAsync(unit.Sql, now, unit.Now, VisitExit.Failed))
        {
            unit.Record(CallEventKind.QueueLeft, now.Ref, nameof(VisitExit.Failed));
            await calls.MoveAsync(unit.Sql, now, CallState.Queued, CallState.InFlow);
        }
    }
}
