using System.Diagnostics.CodeAnalysis;
using ContactCenter.Core.Calls;

namespace ContactCenter.Twilio.Webhooks;

/// <summary>
/// What a voice webhook says: a reading of its fields that never fails. What was not sent is null or Unknown; fields without
/// a property of their own are in <see cref="Fields"/>. The text form shows no personal data.
/// </summary>
/// <param name="Fields">Everything that was sent.</param>
/// <param name="IdempotencyToken">The same for each attempt of one request; null when the header was not sent.</param>
public sealed record VoiceRequest(WebhookFields Fields, string? IdempotencyToken = null)
{
    /// <summary>The header of <see cref="IdempotencyToken"/>.</summary>
    public const string IdempotencyHeader = "I-Twilio-Idempotency-Token";

    private const string ClientPrefix = "client:";

    /// <summary>Why nothing can be done with this request, in words for the log; null when it names a call or a room.</summary>
    public string? Problem => HasCall || !string.IsNullOrEmpty(ConferenceSid) ? null : "the request names neither a call nor a conference";

    /// <summary>Whether the request is about a leg.</summary>
    [MemberNotNullWhen(true, nameof(CallSid))]
    public bool HasCall => !string.IsNullOrEmpty(CallSid);

    /// <summary>The leg.</summary>
    public string? CallSid => Fields["CallSid"];

    /// <summary>The leg that dialled this one.</summary>
    public string? ParentCallSid => Fields["ParentCallSid"];

    /// <summary>The account that owns the leg.</summary>
    public string? AccountSid => Fields["AccountSid"];

    /// <summary>Set when a browser or a number bound to an application calls.</summary>
    public string? ApplicationSid => Fields["ApplicationSid"];

    /// <summary>Who calls: E.164, <c>client:name</c>, or a carrier's text.</summary>
    public string? From => Fields["From"];

    /// <summary>Who is called.</summary>
    public string? To => Fields["To"];

    /// <summary>The number that was diverted to us.</summary>
    public string? ForwardedFrom => Fields["ForwardedFrom"];

    /// <summary>The caller's number; null when withheld, or not a telephone.</summary>
    public PhoneNumber? CallerNumber => Number(From);

    /// <summary>The number that was called; null when it is not a telephone.</summary>
    public PhoneNumber? CalledNumber => Number(To);

    /// <summary>The softphone that calls; the only trustworthy name of a browser, whose other fields are its own invention.</summary>
    public string? CallerIdentity => Identity(From);

    /// <summary>The softphone that is called.</summary>
    public string? CalledIdentity => Identity(To);

    /// <summary>How far the leg got.</summary>
    public CallStatus CallStatus => CallStatuses.Parse(Fields["CallStatus"]);

    /// <summary>Who started the leg.</summary>
    public LegDirection Direction => VoiceWords.Direction(Fields["Direction"]);

    /// <summary>Seconds of conversation, on a leg's last signal.</summary>
    public TimeSpan? CallDuration => VoiceWords.Seconds(Fields["CallDuration"]);

    /// <summary>The keys pressed; empty when the caller pressed none and was still to be reported.</summary>
    public string? Digits => Fields["Digits"];

    /// <summary>The key that ended the input, empty when silence ended it.</summary>
    public string? FinishedOnKey => Fields["FinishedOnKey"];

    /// <summary>Why the leg came out of a queue.</summary>
    public QueueResult QueueResult => VoiceWords.QueueResult(Fields["QueueResult"]);

    /// <summary>The queue.</summary>
    public string? QueueSid => Fields["QueueSid"];

    /// <summary>How long the leg has been in the queue.</summary>
    public TimeSpan? QueueTime => VoiceWords.Seconds(Fields["QueueTime"]);

    /// <summary>The leg's place in the queue, the first is 1.</summary>
    public int? QueuePosition => VoiceWords.Integer(Fields["QueuePosition"]);

    /// <summary>How a Dial ended.</summary>
    public DialResult DialCallStatus => VoiceWords.DialResult(Fields["DialCallStatus"]);

    /// <summary>Whether two parties of a Dial really talked.</summary>
    public bool? DialBridged => Fields["DialBridged"] switch { "true" => true, "false" => false, _ => null };

    /// <summary>How long a recording is; zero when nothing was said.</summary>
    public TimeSpan? RecordingDuration => VoiceWords.Seconds(Fields["RecordingDuration"]);

    /// <summary>The recording.</summary>
    public string? RecordingSid => Fields["RecordingSid"];

    /// <summary>Where the recording can be fetched, in a moment if not yet; with <c>.mp3</c> behind it as that.</summary>
    public string? RecordingUrl => Fields["RecordingUrl"];

    /// <summary>The room.</summary>
    public string? ConferenceSid => Fields["ConferenceSid"];

    /// <summary>The room's name, as we gave it.</summary>
    public string? FriendlyName => Fields["FriendlyName"];

    /// <summary>What happened in the room.</summary>
    public ConferenceEvent ConferenceEvent => VoiceWords.ConferenceEvent(StatusCallbackEvent);

    /// <summary>The event's name, as sent.</summary>
    public string? StatusCallbackEvent => Fields["StatusCallbackEvent"];

    /// <summary>The label of the leg in the room, as we gave it.</summary>
    public string? ParticipantLabel => Fields["ParticipantLabel"];

    /// <summary>Why the leg went out of the room.</summary>
    public LeaveReason ReasonParticipantLeft => VoiceWords.LeaveReason(Fields["ReasonParticipantLeft"]);

    /// <summary>Counts the signals of one leg or room from 0; they may arrive in any order.</summary>
    public int? SequenceNumber => VoiceWords.Integer(Fields["SequenceNumber"]);

    /// <summary>When it happened, to the whole second of Twilio's clock.</summary>
    public DateTimeOffset? Timestamp => VoiceWords.Instant(Fields["Timestamp"]);

    /// <summary>On a fallback request: what went wrong with the first address.</summary>
    public string? ErrorCode => Fields["ErrorCode"];

    /// <summary>On a fallback request: the address that failed.</summary>
    public string? ErrorUrl => Fields["ErrorUrl"];

    /// <inheritdoc/>
    public override string ToString() => $"{CallSid ?? ConferenceSid ?? "(no call)"} {Fields["CallStatus"] ?? StatusCallbackEvent}".TrimEnd();

    private static PhoneNumber? Number(string? text) =>
        PhoneNumber.TryParse(text, out var number) && !WithheldCallerIds.Contains(text) ? number : null;

    private static string? Identity(string? text) =>
        text?.StartsWith(ClientPrefix, StringComparison.Ordinal) == true ? text[ClientPrefix.Length..] : null;
}
