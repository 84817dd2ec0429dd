using ContactCenter.Core.Calls;
using ContactCenter.Core.Conversations;
using ContactCenter.Core.OutboundCalls;
using ContactCenter.Core.Queues;
using ContactCenter.Core.Routing;
using ContactCenter.Server.Features.Conversations;
using ContactCenter.Server.Features.OutboundCalls;
using ContactCenter.Server.Features.Queues;
using ContactCenter.Server.Features.Routing;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Features.Calls;

/// <summary>The caller's leg is over: everything that hung on it ends with it, and the outcome is written once.</summary>
internal sealed class EndCall(
    QueueStore queues,
    EndDialing endDialing,
    ReleaseReservation release,
    EndConversation endConversation,
    Consults consults,
    CloseCall close)
{
    public async Task ExecuteAsync(UnitOfWork unit, LiveCall call, LegState legState)
    {
        if (call.EndedAt is not null)
        {
            return;
        }

        if (call.EntryState is QueueEntryState.Waiting or QueueEntryState.Reserved
            && await queues.LeaveAsync(unit.Sql, call, unit.Now, VisitExit.Abandoned))
        {
            unit.Record(CallEventKind.QueueLeft, call.Ref, nameof(VisitExit.Abandoned));
        }

        if (call is { IsDialing: true, ReservationState: ReservationState.Accepted })
        {
            await endDialing.ExecuteAsync(unit, call, Dialing.ResultOf(legState), TalkEnd.Caller, isLegOver: true);
        }

        await ReleaseAgentAsync(unit, call, "caller gone");
        await consults.CloseAsync(unit, call, TransferEnding.CallerGone);
        await close.ExecuteAsync(unit, call, legState);
    }

    /// <summary>Frees the agent who is held for the call, or ends their conversation; nothing when there is none.</summary>
    public async Task ReleaseAgentAsync(UnitOfWork unit, LiveCall call, string reason)
    {
        switch (call.ReservationState)
        {
            case ReservationState.Pending:
                await release.ExecuteAsync(unit, call, ReservationState.Canceled, reason);
                break;
            case ReservationState.Accepted:
                await endConversation.ByCallerAsync(unit, call);
                break;
            default:
                break;
        }
    }
}
