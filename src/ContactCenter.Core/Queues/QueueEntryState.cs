namespace ContactCenter.Core.Queues;

/// <summary>Where a call stands in its queue.</summary>
public enum QueueEntryState
{
    /// <summary>Waits for an agent.</summary>
    Waiting,

    /// <summary>An agent is held for it and rings, or has answered and the caller is on the way.</summary>
    Reserved,

    /// <summary>Talks with an agent.</summary>
    Connected,

    /// <summary>Out of the queue, by exactly one exit.</summary>
    Left,
}
