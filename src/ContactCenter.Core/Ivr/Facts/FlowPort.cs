namespace ContactCenter.Core.Ivr;

/// <summary>An engine behind a node. A node whose engine is not there takes the way for that.</summary>
public enum FlowPort
{
    /// <summary>Callbacks out of a queue.</summary>
    Callback,

    /// <summary>Booked callbacks, and looking after them.</summary>
    Booking,

    /// <summary>Recorded messages.</summary>
    Voicemail,

    /// <summary>Leading a caller to another number.</summary>
    Transfer,

    /// <summary>Interpreters.</summary>
    Interpreter,

    /// <summary>Text messages.</summary>
    Sms,

    /// <summary>Requests to other systems.</summary>
    Lookup,
}
