namespace ContactCenter.Twilio.Webhooks;

/// <summary>How a Dial ended, as its action request tells it.</summary>
public enum DialResult
{
    /// <summary>Not sent or not known.</summary>
    Unknown,

    /// <summary>The far end answered, or the Dial was interrupted; says nothing of a conversation (see <c>DialBridged</c>).</summary>
    Completed,

    /// <summary>The leg was in a conference and came out of it.</summary>
    Answered,

    /// <summary>Busy or declined.</summary>
    Busy,

    /// <summary>Nobody answered in time.</summary>
    NoAnswer,

    /// <summary>Could not be reached.</summary>
    Failed,

    /// <summary>Called off, mostly because the caller hung up while it rang.</summary>
    Canceled,
}
