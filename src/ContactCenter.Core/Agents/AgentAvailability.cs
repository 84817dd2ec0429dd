namespace ContactCenter.Core.Agents;

/// <summary>What an agent declared.</summary>
public enum AgentAvailability
{
    /// <summary>Not working.</summary>
    LoggedOut,

    /// <summary>Wants calls.</summary>
    Ready,

    /// <summary>Works, but wants no calls; there is always a reason.</summary>
    NotReady,
}
