namespace ContactCenter.Twilio.Webhooks;

/// <summary>Why a leg came out of Enqueue.</summary>
public enum QueueResult
{
    /// <summary>Not sent or not known.</summary>
    Unknown,

    /// <summary>Talked to whoever took it out of the queue.</summary>
    Bridged,

    /// <summary>The wait document said Leave.</summary>
    Leave,

    /// <summary>The queue had no place.</summary>
    QueueFull,

    /// <summary>The wait document or the Enqueue was wrong.</summary>
    Error,

    /// <summary>Twilio's own trouble, or the caller left before being in the queue.</summary>
    SystemError,

    /// <summary>The caller hung up.</summary>
    Hangup,

    /// <summary>Moved by the REST API; the answer to this request is thrown away.</summary>
    Redirected,

    /// <summary>Moved by the REST API out of a conversation; the answer is thrown away.</summary>
    RedirectedFromBridged,

    /// <summary>A conversation is being set up.</summary>
    BridgingInProcess,
}
