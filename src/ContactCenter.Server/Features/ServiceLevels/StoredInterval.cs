using ContactCenter.Core.Queues;
using ContactCenter.Core.ServiceLevels;

namespace ContactCenter.Server.Features.ServiceLevels;

/// <summary>One row of figures, with what it says of itself.</summary>
internal sealed record StoredInterval
{
    public required QueueId QueueId { get; init; }

    public required DateTimeOffset StartsAt { get; init; }

    public required int Minutes { get; init; }

    public required string LocalLabel { get; init; }

    public required IntervalStatus Status { get; init; }

    public required int Revision { get; init; }

    public required IntervalFigures Figures { get; init; }
}
