using ContactCenter.Core.Ivr;
using ContactCenter.Core.Queues;

namespace ContactCenter.Core.Calls;

/// <summary>The one function from a call's events to its outcome.</summary>
public static class CallOutcomes
{
    /// <summary>
    /// An answer wins, whoever called; a call of ours that nobody answered failed, and so has one that a supervisor had to end; otherwise the
    /// last exit: from a queue, by a message or to another number; otherwise what the flow came to; a call that only rang and
    /// left before any queue left in the menu. The order of the events does not matter except for the last exit.
    /// </summary>
    /// <param name="events">All events of one call, oldest first.</param>
    public static CallOutcome Of(IEnumerable<CallEvent> events)
    {
        CallOutcome? lastExit = null;
        var (answered, closed, flowEnded, ours) = (false, false, false, false);
        foreach (var e in events)
        {
            switch (e.Kind)
            {
                case CallEventKind.Connected: answered = true; break;
                case CallEventKind.QueueLeft: lastExit = OfExit(e.Detail) ?? lastExit; break;
                case CallEventKind.MessageRecorded: lastExit = CallOutcome.Voicemail; break;
                case CallEventKind.TransferEnded: lastExit = IsAnswered(e.Detail) ? CallOutcome.TransferredOut : lastExit; break;
                case CallEventKind.EndedBySupervisor: lastExit = CallOutcome.Failed; break;
                case CallEventKind.FoundClosed: closed = true; break;
                case CallEventKind.FlowEnded: flowEnded = true; break;
                case CallEventKind.CallPlaced: ours = true; break;
                default: break;
            }
        }

        return answered ? CallOutcome.Answered
            : lastExit
            ?? (ours ? CallOutcome.Failed : closed ? CallOutcome.ClosedHours : flowEnded ? CallOutcome.EndedInFlow : CallOutcome.LeftInMenu);
    }

    private static bool IsAnswered(string? detail) => string.Equals(detail, nameof(TransferOutcome.Answered), StringComparison.Ordinal);

    private static CallOutcome? OfExit(string? detail) => Enum.TryParse<VisitExit>(detail, out var exit) && Enum.IsDefined(exit)
        ? exit switch
        {
            VisitExit.Answered => CallOutcome.Answered,
            VisitExit.Abandoned => CallOutcome.Abandoned,
            VisitExit.CallbackRequested => CallOutcome.CallbackRequested,
            VisitExit.Closed => CallOutcome.ClosedHours,
            VisitExit.Failed => CallOutcome.Failed,
            VisitExit.Overflowed => null,
        }
        : null;
}
