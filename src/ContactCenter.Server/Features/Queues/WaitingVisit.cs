using ContactCenter.Core.Queues;

namespace ContactCenter.Server.Features.Queues;

/// <summary>A stay in line.</summary>
internal sealed record WaitingVisit
{
    public required QueueEntryId QueueEntryId { get; init; }

    public required DateTimeOffset EnteredAt { get; init; }
}
