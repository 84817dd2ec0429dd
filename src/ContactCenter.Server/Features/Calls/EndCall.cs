using ContactCenter.Core.Calls;
using ContactCenter.Core.Conversations;
using ContactCenter.Core.Queues;
using ContactCenter.Core.Routing;
using ContactCenter.Server.Features.Conversations;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Features.Queues;
using ContactCenter.Server.Features.Routing;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Features.Calls;

/// <summary>The caller's leg is over: everything that hung on it ends with it, and the outcome is written once.</summary>
internal sealed class EndCall(
    CallStore calls,
    QueueStore queues,
    FlowSessionStore sessions,
    EventStore events,
    ReleaseReservation release,
    EndConversation endConversation,
    Consults consults)
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

        await ReleaseAgentAsync(unit, call, "caller gone");
        await consults.CloseAsync(unit, call, TransferEnding.CallerGone);
        await calls.RecordStatusAsync(unit.Sql, call.OrganizationId, call.CallerLegId, legState, int.MaxValue, unit.Now);
        await sessions.DeleteAsync(unit.Sql, call);
        await CloseAsync(unit, call);
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

    private async Task CloseAsync(UnitOfWork unit, LiveCall call)
    {
        var known = await events.ReadByCallAsync(unit.Sql, call.OrganizationId, call.CallId);
        var all = known.Concat(unit.Events.Where(e => e.CallId == call.CallId)).ToList();
        var ratingOpen = all.Exists(e => e.Kind == CallEventKind.RatingAsked) && !all.Exists(e => e.Kind == CallEventKind.RatingClosed);
        if (ratingOpen)
        {
            unit.Record(CallEventKind.RatingClosed, call.Ref, "no");
        }

        var outcome = CallOutcomes.Of(all);
        if (await calls.EndAsync(unit.Sql, call, unit.Now, outcome))
        {
            unit.Record(CallEventKind.CallEnded, call.Ref, outcome.ToString());
        }
    }
}
