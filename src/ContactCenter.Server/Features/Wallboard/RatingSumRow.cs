using ContactCenter.Core.Queues;

namespace ContactCenter.Server.Features.Wallboard;

/// <summary>What whole days of ratings of one queue came to.</summary>
internal sealed record RatingSumRow
{
    public required QueueId QueueId { get; init; }

    public required int Given { get; init; }

    public required int Total { get; init; }
}
