using ContactCenter.Core.Common;

namespace ContactCenter.Core.Conversations;

/// <summary>Why an agent cannot do something with the conversation in hand.</summary>
public static class ConversationErrors
{
    /// <summary>Nobody is on the line, or the end was announced already.</summary>
    public static readonly Error None = new("conversation.none", "There is no conversation in hand.");

    /// <summary>The caller hears music already.</summary>
    public static readonly Error Held = new("conversation.held", "The caller is on hold already.");

    /// <summary>The caller is with the agent already.</summary>
    public static readonly Error NotHeld = new("conversation.not_held", "The caller is with you already.");
}
