namespace ContactCenter.Core.ServiceLevels;

/// <summary>
/// What a set of visits came to: counts and sums only, so that figures of any two disjoint sets can be added. Sums are in
/// whole milliseconds. Ratios and means are read from it and never stored.
/// </summary>
public sealed record IntervalFigures
{
    /// <summary>The figures of no visit.</summary>
    public static IntervalFigures None { get; } = new();

    /// <summary>Visits that entered the queue.</summary>
    public int Offered { get; init; }

    /// <summary>Visits that reached an agent.</summary>
    public int Answered { get; init; }

    /// <summary>Answered within the target.</summary>
    public int AnsweredWithin { get; init; }

    /// <summary>Visits whose caller left before an answer.</summary>
    public int Abandoned { get; init; }

    /// <summary>Abandoned within the target; contains the short ones.</summary>
    public int AbandonedWithin { get; init; }

    /// <summary>Abandoned before the short-abandon limit.</summary>
    public int ShortAbandoned { get; init; }

    /// <summary>Visits that a rule sent elsewhere.</summary>
    public int Overflowed { get; init; }

    /// <summary>Visits that ended in the request for a callback.</summary>
    public int CallbackRequested { get; init; }

    /// <summary>Callbacks requested within the target.</summary>
    public int CallbackRequestedWithin { get; init; }

    /// <summary>Visits sent away by a rule or an administrator.</summary>
    public int Closed { get; init; }

    /// <summary>Visits lost for a technical reason.</summary>
    public int Failed { get; init; }

    /// <summary>Visits that had not ended when this was computed.</summary>
    public int StillWaiting { get; init; }

    /// <summary>Answered visits whose conversation had not ended when this was computed.</summary>
    public int StillTalking { get; init; }

    /// <summary>Visits with a broken or missing instant: counted, but left out of the sums that it would spoil.</summary>
    public int Flagged { get; init; }

    /// <summary>Answered visits whose wait is known: what <see cref="AnsweredWaitMs"/> is divided by.</summary>
    public int AnsweredTimed { get; init; }

    /// <summary>Abandoned visits whose wait is known: what <see cref="AbandonedWaitMs"/> is divided by.</summary>
    public int AbandonedTimed { get; init; }

    /// <summary>Sum of the waits of answered visits.</summary>
    public long AnsweredWaitMs { get; init; }

    /// <summary>Sum of the waits of abandoned visits.</summary>
    public long AbandonedWaitMs { get; init; }

    /// <summary>The longest wait of any visit, however it ended; for one that still waits, its wait until now.</summary>
    public long LongestWaitMs { get; init; }

    /// <summary>Sum of the conversations of handled visits, hold included.</summary>
    public long TalkMs { get; init; }

    /// <summary>Sum of the wrap-ups of handled visits.</summary>
    public long WrapUpMs { get; init; }

    /// <summary>Answered visits whose conversation has ended: what talk and wrap-up are divided by.</summary>
    public int Handled { get; init; }

    /// <summary>Whether every offered visit is in exactly one bucket.</summary>
    public bool AddsUp => Offered == Answered + Abandoned + Overflowed + CallbackRequested + Closed + Failed + StillWaiting;

    /// <summary>Mean wait of answered visits; null without one.</summary>
    public TimeSpan? AverageSpeedOfAnswer => Mean(AnsweredWaitMs, AnsweredTimed);

    /// <summary>Mean wait of abandoned visits; null without one.</summary>
    public TimeSpan? AverageAbandonedWait => Mean(AbandonedWaitMs, AbandonedTimed);

    /// <summary>Mean of conversation, hold and wrap-up; null without a handled visit.</summary>
    public TimeSpan? AverageHandleTime => Mean(TalkMs + WrapUpMs, Handled);

    /// <summary>The longest wait of any visit.</summary>
    public TimeSpan LongestWait => TimeSpan.FromMilliseconds(LongestWaitMs);

    /// <summary>The figures of visits as they stand at <paramref name="now"/>; their order does not matter.</summary>
    public static IntervalFigures Compute(IEnumerable<VisitFacts> visits, FigureDefinition definition, DateTimeOffset now) =>
        visits.Aggregate(None, (figures, visit) => figures.Add(VisitReading.Read(visit, definition, now)));

    /// <summary>The figures of both sets together. The sets must share no visit and have one definition.</summary>
    public IntervalFigures Add(IntervalFigures other) => new()
    {
        Offered = Offered + other.Offered,
        Answered = Answered + other.Answered,
        AnsweredWithin = AnsweredWithin + other.AnsweredWithin,
        Abandoned = Abandoned + other.Abandoned,
        AbandonedWithin = AbandonedWithin + other.AbandonedWithin,
        ShortAbandoned = ShortAbandoned + other.ShortAbandoned,
        Overflowed = Overflowed + other.Overflowed,
        CallbackRequested = CallbackRequested + other.CallbackRequested,
        CallbackRequestedWithin = CallbackRequestedWithin + other.CallbackRequestedWithin,
        Closed = Closed + other.Closed,
        Failed = Failed + other.Failed,
        StillWaiting = StillWaiting + other.StillWaiting,
        StillTalking = StillTalking + other.StillTalking,
        Flagged = Flagged + other.Flagged,
        AnsweredTimed = AnsweredTimed + other.AnsweredTimed,
        AbandonedTimed = AbandonedTimed + other.AbandonedTimed,
        AnsweredWaitMs = AnsweredWaitMs + other.AnsweredWaitMs,
        AbandonedWaitMs = AbandonedWaitMs + other.AbandonedWaitMs,
        LongestWaitMs = Math.Max(LongestWaitMs, other.LongestWaitMs),
        TalkMs = TalkMs + other.TalkMs,
        WrapUpMs = WrapUpMs + other.WrapUpMs,
        Handled = Handled + other.Handled,
    };

    private static TimeSpan? Mean(long totalMs, int count) =>
        count == 0 ? null : TimeSpan.FromTicks(totalMs * TimeSpan.TicksPerMillisecond / count);
}
