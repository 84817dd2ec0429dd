namespace ContactCenter.EndToEnd.Tests.Crash;

/// <summary>When a citizen is going to hang up.</summary>
internal enum Fate
{
    InMenu,
    InQueue,
    WhileAnAgentRings,
    InConversation,

    /// <summary>Waits as long as it takes, talks until the agent ends, rates.</summary>
    Stays,
}
