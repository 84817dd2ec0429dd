namespace ContactCenter.Server.Features.Queues;

/// <summary>A stay that was answered: how long it took, and how long the work on it was.</summary>
internal sealed record AnsweredVisit
{
    public required DateTimeOffset EnteredAt { get; init; }

    public required DateTimeOffset AnsweredAt { get; init; }

    public DateTimeOffset? TalkEndedAt { get; init; }

    public DateTimeOffset? WrapUpEndedAt { get; init; }

    public TimeSpan Wait => AnsweredAt - EnteredAt;

    /// <summary>Talk and wrap-up; null while they go on.</summary>
    public TimeSpan? Handling => WrapUpEndedAt - AnsweredAt;
}
