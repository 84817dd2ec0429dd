namespace ContactCenter.Core.Queues;

/// <summary>What is known of a queue when one of its callers is to hear how long it may take.</summary>
public sealed record WaitObservation
{
    /// <summary>Waits of the last callers who were answered, the latest first, none of them older than <see cref="WaitEstimator.Memory"/>.</summary>
    public IReadOnlyList<TimeSpan> AnsweredWaits { get; init; } = [];

    /// <summary>How long the one at the head has waited.</summary>
    public TimeSpan HeadWait { get; init; }

    /// <summary>How long this caller has waited.</summary>
    public TimeSpan OwnWait { get; init; }

    /// <summary>How many are before this caller.</summary>
    public int Ahead { get; init; }

    /// <summary>Agents who can serve the queue and are not on a break.</summary>
    public int Agents { get; init; }

    /// <summary>Talk and wrap-up of the last conversations, at most <see cref="WaitEstimator.MostHandled"/>.</summary>
    public IReadOnlyList<TimeSpan> HandlingTimes { get; init; } = [];
}
