namespace ContactCenter.Core.Conversations;

/// <summary>What ended a caller's time with music. Names are stored; they are never renamed.</summary>
public enum HoldEnd
{
    /// <summary>The agent took the caller back.</summary>
    Agent,

    /// <summary>The organization's limit.</summary>
    Limit,

    /// <summary>The provider could not do it: the caller never left.</summary>
    Failed,

    /// <summary>The colleague who was asked meanwhile did not answer, or left.</summary>
    Consult,

    /// <summary>The conversation itself was over.</summary>
    Conversation,
}
