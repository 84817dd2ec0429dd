using ContactCenter.Core.Queues;

namespace ContactCenter.Server.Features.Wallboard;

/// <summary>A span that a caller was told, and when the wait was over.</summary>
internal sealed record AnnouncedRow
{
    public required QueueId QueueId { get; init; }

    public required string Band { get; init; }

    public required DateTimeOffset AnnouncedAt { get; init; }

    public required DateTimeOffset AnsweredAt { get; init; }

    /// <summary>Whether the wait was not longer than announced.</summary>
    public bool IsKept => WaitBand.Parse(Band) is { } band && band.IsKeptBy(AnsweredAt - AnnouncedAt);
}
