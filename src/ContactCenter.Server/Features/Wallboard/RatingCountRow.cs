using ContactCenter.Core.Queues;

namespace ContactCenter.Server.Features.Wallboard;

/// <summary>How often the rating was asked and given after conversations of one queue.</summary>
internal sealed record RatingCountRow
{
    public required QueueId QueueId { get; init; }

    public required int Asked { get; init; }

    public required int Given { get; init; }
}
