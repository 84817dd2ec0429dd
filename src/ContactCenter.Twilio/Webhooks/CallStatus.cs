using ContactCenter.Core.Calls;

namespace ContactCenter.Twilio.Webhooks;

/// <summary>Twilio's word for how far a leg got, in webhooks and in the REST API.</summary>
public enum CallStatus
{
    /// <summary>Not sent, or a word that did not exist when this was written.</summary>
    Unknown,

    /// <summary>Accepted, waiting to be dialled.</summary>
    Queued,

    /// <summary>Being dialled.</summary>
    Initiated,

    /// <summary>Ringing.</summary>
    Ringing,

    /// <summary>Answered and alive.</summary>
    InProgress,

    /// <summary>Over after an answer.</summary>
    Completed,

    /// <summary>The far end was busy or declined.</summary>
    Busy,

    /// <summary>Could not be reached.</summary>
    Failed,

    /// <summary>Nobody answered.</summary>
    NoAnswer,

    /// <summary>Called off before an answer.</summary>
    Canceled,
}

/// <summary>Translations of <see cref="CallStatus"/>.</summary>
public static class CallStatuses
{
    /// <summary>Our word for it, or null when Twilio's is not known.</summary>
    public static LegState? ToLegState(this CallStatus status) => status switch
    {
        CallStatus.Unknown => null,
        CallStatus.Queued or CallStatus.Initiated => LegState.Requested,
        CallStatus.Ringing => LegState.Ringing,
        CallStatus.InProgress => LegState.Answered,
        CallStatus.Completed => LegState.Completed,
        CallStatus.Busy => LegState.Busy,
        CallStatus.Failed => LegState.Failed,
        CallStatus.NoAnswer => LegState.NoAnswer,
        CallStatus.Canceled => LegState.Canceled,
    };

    /// <summary>Reads Twilio's word.</summary>
    public static CallStatus Parse(string? word) => word switch
    {
        "queued" => CallStatus.Queued,
        "initiated" => CallStatus.Initiated,
        "ringing" => CallStatus.Ringing,
        "in-progress" => CallStatus.InProgress,
        "completed" => CallStatus.Completed,
        "busy" => CallStatus.Busy,
        "failed" => CallStatus.Failed,
        "no-answer" => CallStatus.NoAnswer,
        "canceled" => CallStatus.Canceled,
        _ => CallStatus.Unknown,
    };
}
