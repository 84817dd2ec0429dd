namespace ContactCenter.Core.Conversations;

/// <summary>How a transfer ended. Only <see cref="Reached"/> is what was wanted. Names are stored; they are never renamed.</summary>
public enum TransferEnding
{
    /// <summary>The caller is where they were led: in the queue, or in conversation.</summary>
    Reached,

    /// <summary>Nobody answered in time.</summary>
    NoAnswer,

    /// <summary>Whoever was rung declined.</summary>
    Declined,

    /// <summary>The telephone could not be rung, or broke.</summary>
    Unreachable,

    /// <summary>The colleague was no longer free when the caller came.</summary>
    NotFree,

    /// <summary>The colleague who was asked left.</summary>
    ColleagueLeft,

    /// <summary>The agent thought better of it.</summary>
    TakenBack,

    /// <summary>The agent ended the conversation, or was lost.</summary>
    AgentLeft,

    /// <summary>The caller hung up.</summary>
    CallerGone,

    /// <summary>Asking took longer than <see cref="Transfers.LongestConsult"/>.</summary>
    Limit,
}
