namespace ContactCenter.Core.Queues;

/// <summary>
/// How long a caller still has to wait. The waits of those just answered say it best, and need no model; where too few were answered,
/// the number of callers before this one, the length of conversations and the number of agents have to do.
/// </summary>
public static class WaitEstimator
{
    /// <summary>Waits that ended longer ago say nothing of now.</summary>
    public static readonly TimeSpan Memory = TimeSpan.FromMinutes(15);

    /// <summary>Of how many waits the median is taken; with fewer the queue's length decides.</summary>
    public const int Waits = 3;

    /// <summary>Of how many conversations the mean length is taken.</summary>
    public const int MostHandled = 20;

    /// <summary>The wait that is left; never negative. Null where nobody can tell: nobody serves, or nobody was served yet.</summary>
    public static TimeSpan? Remaining(WaitObservation seen)
    {
        if (seen.Agents <= 0)
        {
            return null;
        }

        if (seen.AnsweredWaits.Count >= Waits)
        {
            var whole = Longer(Median(seen.AnsweredWaits.Take(Waits)), seen.HeadWait);
            return Longer(whole - seen.OwnWait, TimeSpan.Zero);
        }

        return seen.HandlingTimes.Count == 0
            ? null
            : TimeSpan.FromSeconds((Math.Max(0, seen.Ahead) + 1) * seen.HandlingTimes.Average(time => time.TotalSeconds) / seen.Agents);
    }

    /// <summary>The middle one of several waits; the lower of the two middle ones. Null for none.</summary>
    public static TimeSpan? MedianOf(IReadOnlyCollection<TimeSpan> waits) => waits.Count == 0 ? null : Median(waits);

    private static TimeSpan Median(IEnumerable<TimeSpan> waits)
    {
        var ordered = waits.Order().ToList();
        return ordered[(ordered.Count - 1) / 2];
    }

    private static TimeSpan Longer(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
