namespace ContactCenter.Core.Conversations;

/// <summary>Where a transfer stands. Names are stored; they are never renamed.</summary>
public enum TransferState
{
    /// <summary>The colleague who is asked is being rung; the caller hears music.</summary>
    Pending,

    /// <summary>Agent and colleague talk; the caller hears music.</summary>
    Joined,

    /// <summary>The agent leaves or has left, and the caller is on the way.</summary>
    Moving,

    /// <summary>Over; its ending says how.</summary>
    Ended,
}
