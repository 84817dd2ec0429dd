namespace ContactCenter.Core.Calls;

/// <summary>Where a call stands.</summary>
public enum CallState
{
    /// <summary>Reached us; nothing said yet.</summary>
    Received,

    /// <summary>Hears a flow.</summary>
    InFlow,

    /// <summary>Waits in a queue.</summary>
    Queued,

    /// <summary>An agent has answered; the caller is on the way to them.</summary>
    Connecting,

    /// <summary>Caller and agent talk.</summary>
    Talking,

    /// <summary>After the conversation, in the flow again: the rating is asked.</summary>
    Rating,

    /// <summary>Over.</summary>
    Ended,
}
