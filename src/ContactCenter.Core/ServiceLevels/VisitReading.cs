using ContactCenter.Core.Queues;

namespace ContactCenter.Core.ServiceLevels;

/// <summary>The figures of one visit: the only place that knows in which buckets it goes.</summary>
internal static class VisitReading
{
    // two events of one instant may be stored in either order
    private static readonly TimeSpan Tolerance = TimeSpan.FromMilliseconds(50);

    // nobody waits or talks this long: the end was lost
    private static readonly TimeSpan LostAfter = TimeSpan.FromHours(12);

    public static IntervalFigures Read(VisitFacts visit, FigureDefinition definition, DateTimeOffset now)
    {
        if (visit.Exit is not { } exit)
        {
            return ReadUnended(visit, now);
        }

        var wait = Between(visit.EnteredAt, visit.ExitAt);
        var within = wait is { } known && definition.IsWithin(known) ? 1 : 0;
        var waitMs = Milliseconds(wait);
        var timed = wait is null ? 0 : 1;
        var figures = new IntervalFigures { Offered = 1, Flagged = 1 - timed, LongestWaitMs = waitMs };
        return exit switch
        {
            VisitExit.Answered => WithHandling(
                figures with { Answered = 1, AnsweredWithin = within, AnsweredTimed = timed, AnsweredWaitMs = waitMs }, visit, now),
            VisitExit.Abandoned => figures with
            {
                Abandoned = 1,
                AbandonedWithin = within,
                ShortAbandoned = wait is { } left && definition.IsShortAbandon(left) ? 1 : 0,
                AbandonedTimed = timed,
                AbandonedWaitMs = waitMs,
            },
            VisitExit.Overflowed => figures with { Overflowed = 1 },
            VisitExit.CallbackRequested => figures with { CallbackRequested = 1, CallbackRequestedWithin = within },
            VisitExit.Closed => figures with { Closed = 1 },
            VisitExit.Failed => figures with { Failed = 1 },
        };
    }

    private static IntervalFigures ReadUnended(VisitFacts visit, DateTimeOffset now)
    {
        if (now - visit.EnteredAt >= LostAfter)
        {
            return new IntervalFigures { Offered = 1, Failed = 1, Flagged = 1 };
        }

        var wait = Between(visit.EnteredAt, now);
        return new IntervalFigures { Offered = 1, StillWaiting = 1, Flagged = wait is null ? 1 : 0, LongestWaitMs = Milliseconds(wait) };
    }

    private static IntervalFigures WithHandling(IntervalFigures figures, VisitFacts visit, DateTimeOffset now)
    {
        if (visit.TalkEndedAt is not { } talkEndedAt)
        {
            return now - (visit.ExitAt ?? visit.EnteredAt) >= LostAfter
                ? figures with { Flagged = 1 }
                : figures with { StillTalking = 1 };
        }

        var talk = visit.ExitAt is { } answeredAt ? Between(answeredAt, talkEndedAt) : null;
        var wrapUp = Between(talkEndedAt, visit.WrapUpEndedAt ?? talkEndedAt);
        return talk is null || wrapUp is null
            ? figures with { Flagged = 1 }
            : figures with { Handled = 1, TalkMs = Milliseconds(talk), WrapUpMs = Milliseconds(wrapUp) };
    }

    private static TimeSpan? Between(DateTimeOffset from, DateTimeOffset? until)
    {
        if (until - from is not { } duration || duration < -Tolerance)
        {
            return null;
        }

        return duration < TimeSpan.Zero ? TimeSpan.Zero : duration;
    }

    private static long Milliseconds(TimeSpan? duration) => (duration ?? TimeSpan.Zero).Ticks / TimeSpan.TicksPerMillisecond;
}
