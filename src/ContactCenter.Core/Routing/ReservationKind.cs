namespace ContactCenter.Core.Routing;

/// <summary>What an agent is held for.</summary>
public enum ReservationKind
{
    /// <summary>A waiting caller.</summary>
    Inbound,

    /// <summary>A colleague's question, or a caller whom a colleague leads on to this agent and no other.</summary>
    Consult,

    /// <summary>A call of the agent's own initiative.</summary>
    Outbound,

    /// <summary>Reading a case before a callback.</summary>
    Preview,

    /// <summary>A callback.</summary>
    Callback,
}
