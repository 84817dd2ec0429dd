using ContactCenter.Core.Queues;

namespace ContactCenter.Server.Features.Queues;

/// <summary>What a call's latest stay in a queue leaves behind.</summary>
internal sealed record LastVisit
{
    public required QueueEntryId QueueEntryId { get; init; }

    public required QueueId QueueId { get; init; }

    public required DateTimeOffset AgeFrom { get; init; }

    public required int Priority { get; init; }

    public VisitExit? ExitKind { get; init; }
}
