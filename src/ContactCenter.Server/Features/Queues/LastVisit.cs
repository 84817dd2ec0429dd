using ContactCenter.Core.Queues;

namespace ContactCenter.Server.Features.Queues;

/// <summary>What a call's latest stay in a queue leaves behind.</summary>
internal sealed record LastVisit
{
    public required QueueId QueueId { get; init; }

    public required DateTimeOffset AgeFrom { get; init; }

    /// <summary>Null for the queue's own.</summary>
    public int? Priority { get; init; }

    public VisitExit? ExitKind { get; init; }
}
