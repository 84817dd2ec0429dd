namespace ContactCenter.Twilio.Webhooks;

/// <summary>Who started a leg.</summary>
public enum LegDirection
{
    /// <summary>Not sent or not known.</summary>
    Unknown,

    /// <summary>The far end rang us, from a telephone or from a browser.</summary>
    Inbound,

    /// <summary>The REST API rang it.</summary>
    OutboundApi,

    /// <summary>A document's Dial rang it.</summary>
    OutboundDial,
}
