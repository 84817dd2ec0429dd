using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;
using ContactCenter.Core.ServiceLevels;

namespace ContactCenter.Server.Features.Invariants;

/// <summary>A stored row of figures, column by column, with the instant at which it was computed.</summary>
internal sealed record StoredFigures(
    OrganizationId OrganizationId,
    QueueId QueueId,
    DateTimeOffset StartsAt,
    int Minutes,
    DateTimeOffset ComputedAt,
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
    public FigureCell Cell => new(OrganizationId, QueueId, Interval.Containing(StartsAt, Minutes));

    public IntervalFigures ToFigures() => new()
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
    };
}
