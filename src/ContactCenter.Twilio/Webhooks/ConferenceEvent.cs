namespace ContactCenter.Twilio.Webhooks;

/// <summary>What happened in a room.</summary>
public enum ConferenceEvent
{
    /// <summary>Not sent, or one that we do not act on.</summary>
    Other,

    /// <summary>Two are in the room and may talk.</summary>
    Start,

    /// <summary>The room is over.</summary>
    End,

    /// <summary>A leg came in.</summary>
    Join,

    /// <summary>A leg went out.</summary>
    Leave,
}
