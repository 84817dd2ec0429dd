namespace ContactCenter.Core.Agents;

/// <summary>What we observe of an agent. Every state but Idle has a deadline and ends on the server.</summary>
public enum AgentState
{
    /// <summary>Nothing in hand.</summary>
    Idle,

    /// <summary>Held for a call; the softphone rings.</summary>
    Reserved,

    /// <summary>Reads the case before a callback.</summary>
    Preview,

    /// <summary>Waits for a citizen who is being rung.</summary>
    Dialing,

    /// <summary>Talks.</summary>
    OnCall,

    /// <summary>Writes after the conversation.</summary>
    WrapUp,
}
