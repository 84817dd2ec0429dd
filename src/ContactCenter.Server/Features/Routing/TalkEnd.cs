namespace ContactCenter.Server.Features.Routing;

/// <summary>Who ended a conversation.</summary>
internal enum TalkEnd
{
    /// <summary>The agent, who had announced it.</summary>
    Agent,

    /// <summary>The caller hung up.</summary>
    Caller,

    /// <summary>The agent's leg broke without a word.</summary>
    AgentLost,
}
