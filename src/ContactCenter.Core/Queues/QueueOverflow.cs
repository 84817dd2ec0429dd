namespace ContactCenter.Core.Queues;

/// <summary>Where a queue sends callers who wait for too long; they keep their age, and their stay here ends as overflowed.</summary>
/// <param name="To">Another queue of the organization.</param>
/// <param name="After">From which time in this queue on.</param>
public sealed record QueueOverflow(QueueId To, TimeSpan After);
