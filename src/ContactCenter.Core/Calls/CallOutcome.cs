namespace ContactCenter.Core.Calls;

/// <summary>How a call ended, seen from the citizen: exactly one per call.</summary>
public enum CallOutcome
{
    /// <summary>Talked with a person.</summary>
    Answered,

    /// <summary>Left while waiting.</summary>
    Abandoned,

    /// <summary>Hung up before any queue.</summary>
    LeftInMenu,

    /// <summary>The flow said what there was to say and ended.</summary>
    EndedInFlow,

    /// <summary>Asked to be called back.</summary>
    CallbackRequested,

    /// <summary>Left a message.</summary>
    Voicemail,

    /// <summary>Sent to another department or an outside number.</summary>
    TransferredOut,

    /// <summary>Called outside opening hours.</summary>
    ClosedHours,

    /// <summary>Not taken: no such number, or blocked.</summary>
    Refused,

    /// <summary>A fault of ours or of the provider ended it; or we called, and nobody was reached.</summary>
    Failed,
}
