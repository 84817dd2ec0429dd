namespace ContactCenter.Twilio.Webhooks;

/// <summary>Why a leg went out of a room.</summary>
public enum LeaveReason
{
    /// <summary>Not sent or not known.</summary>
    Unknown,

    /// <summary>Its party hung up, or the browser vanished.</summary>
    HungUp,

    /// <summary>Moved or ended by the REST API.</summary>
    UpdatedByApi,

    /// <summary>Never came in.</summary>
    AddFailed,

    /// <summary>A leg whose exit ends the room went out.</summary>
    ModeratorEnded,

    /// <summary>The REST API ended the room.</summary>
    ConferenceEndedByApi,
}
