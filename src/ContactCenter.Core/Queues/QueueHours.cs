namespace ContactCenter.Core.Queues;

/// <summary>How a queue stands to its opening hours.</summary>
public enum QueueHours
{
    /// <summary>Takes callers.</summary>
    Open,

    /// <summary>Takes nobody more, and serves those who wait.</summary>
    Draining,

    /// <summary>Sends away those who still wait.</summary>
    Closed,
}
