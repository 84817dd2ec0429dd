namespace ContactCenter.Core.Queues;

/// <summary>What happens to somebody who waits.</summary>
public enum WaitVerdict
{
    /// <summary>Goes on waiting.</summary>
    Stay,

    /// <summary>Goes on waiting in another queue, with the same age.</summary>
    Overflow,

    /// <summary>Has waited for as long as the queue allows; the flow says what now.</summary>
    EndWait,

    /// <summary>The queue closes; the flow says what now.</summary>
    SendAway,
}
