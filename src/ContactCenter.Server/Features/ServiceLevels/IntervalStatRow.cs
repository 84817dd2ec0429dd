using ContactCenter.Core.Queues;
using ContactCenter.Core.ServiceLevels;

namespace ContactCenter.Server.Features.ServiceLevels;

/// <summary>The table's row, column by column.</summary>
internal sealed record IntervalStatRow(
    QueueId QueueId,
    DateTimeOffset StartsAt,
    int Minutes,
    string LocalLabel,
    IntervalStatus Status,
    int Revision,
    int Offered,
    int Answered,
    int AnsweredWithin,
    int Abandoned,
    int AbandonedWithin,
    int ShortAbandoned,
    int Overflowed,
    int CallbackRequested,
    int CallbackRequestedWithin,
    int Closed,
    int Failed,
    int StillWaiting,
    int StillTalking,
    int Flagged,
    int AnsweredTimed,
    int AbandonedTimed,
    long AnsweredWaitMs,
    long AbandonedWaitMs,
    long LongestWaitMs,
    long TalkMs,
    long WrapUpMs,
    int Handled)
{
    public StoredInterval ToStored() => new()
    {
        QueueId = QueueId,
        StartsAt = StartsAt,
        Minutes = Minutes,
        LocalLabel = LocalLabel,
        Status = Status,
        Revision = Revision,
        Figures = new IntervalFigures
        {
            Offered = Offered,
            Answered = Answered,
            AnsweredWithin = AnsweredWithin,
            Abandoned = Abandoned,
            AbandonedWithin = AbandonedWithin,
            ShortAbandoned = ShortAbandoned,
            Overflowed = Overflowed,
            CallbackRequested = CallbackRequested,
            CallbackRequestedWithin = CallbackRequestedWithin,
            Closed = Closed,
            Failed = Failed,
            StillWaiting = StillWaiting,
            StillTalking = StillTalking,
            Flagged = Flagged,
            AnsweredTimed = AnsweredTimed,
            AbandonedTimed = AbandonedTimed,
            AnsweredWaitMs = AnsweredWaitMs,
            AbandonedWaitMs = AbandonedWaitMs,
            LongestWaitMs = LongestWaitMs,
            TalkMs = TalkMs,
            WrapUpMs = WrapUpMs,
            Handled = Handled,
        },
    };
}
