namespace ContactCenter.Core.Routing;

/// <summary>What became of holding an agent for a piece of work.</summary>
public enum ReservationState
{
    /// <summary>The agent's softphone is asked to ring.</summary>
    Pending,

    /// <summary>The agent answered.</summary>
    Accepted,

    /// <summary>The agent declined, or the softphone could not be reached.</summary>
    Rejected,

    /// <summary>Nobody answered before our deadline.</summary>
    TimedOut,

    /// <summary>The work went away first.</summary>
    Canceled,
}
