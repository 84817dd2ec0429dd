namespace ContactCenter.Server.Features.Wallboard;

/// <summary>One queue, or all of an organization's queues together: now, and since the local day began.</summary>
public sealed record WallboardLine
{
    /// <summary>The queue; null for all.</summary>
    public required string? Queue { get; init; }

    /// <summary>Who waits or is on the way to an agent.</summary>
    public required int Waiting { get; init; }

    /// <summary>Since when the first of them.</summary>
    public required DateTimeOffset? WaitingSince { get; init; }

    /// <summary>Agents who may take its calls and are free.</summary>
    public required int Ready { get; init; }

    /// <summary>Agents who may take its calls and have work in hand, whosever it is.</summary>
    public required int Busy { get; init; }

    /// <summary>Agents who may take its calls and want none now.</summary>
    public required int Paused { get; init; }

    public required int Offered { get; init; }

    public required int Answered { get; init; }

    public required int Abandoned { get; init; }

    public required int ShortAbandoned { get; init; }

    public required int AnsweredWithin { get; init; }

    public required ShareResponse AnsweredShare { get; init; }

    public required ShareResponse WithinShare { get; init; }

    public required ShareResponse CombinedShare { get; init; }

    /// <summary>Of the waits that were announced to callers who were answered: those not longer than announced.</summary>
    public required ShareResponse AnnouncedShare { get; init; }

    /// <summary>Who is the only one at work for this queue while somebody waits in it; null otherwise.</summary>
    public required string? LastAgent { get; init; }

    /// <summary>Conversations of the day after which the rating was asked.</summary>
    public required int RatingsAsked { get; init; }

    /// <summary>Of these, in how many it was given.</summary>
    public required int RatingsGiven { get; init; }

    /// <summary>Mean of whole past days, 1 to 5, with a decimal point; null when they brought too few.</summary>
    public required string? RatingMean { get; init; }

    /// <summary>How many ratings the mean is of.</summary>
    public required int RatingMeanOf { get; init; }
}
