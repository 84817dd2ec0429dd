namespace ContactCenter.Core.Queues;

/// <summary>What the rules of a queue make of somebody who waits in it.</summary>
public static class WaitRule
{
    /// <summary>Decides whether a caller stays.</summary>
    /// <param name="queue">The queue's rules.</param>
    /// <param name="waited">How long they have waited in this queue.</param>
    /// <param name="hours">How the queue stands to its hours.</param>
    /// <param name="isServed">Whether an agent is at work who could serve them.</param>
    /// <param name="overflowTakes">Whether the queue that it overflows to takes somebody more.</param>
    /// <returns>What is to happen.</returns>
    public static WaitVerdict Judge(QueueSettings queue, TimeSpan waited, QueueHours hours, bool isServed, bool overflowTakes)
    {
        if (hours == QueueHours.Closed || (hours == QueueHours.Draining && !isServed))
        {
            return WaitVerdict.SendAway;
        }

        if (waited >= queue.MaxWait)
        {
            return WaitVerdict.EndWait;
        }

        return queue.Overflow is { } overflow && waited >= overflow.After && overflowTakes ? WaitVerdict.Overflow : WaitVerdict.Stay;
    }
}
