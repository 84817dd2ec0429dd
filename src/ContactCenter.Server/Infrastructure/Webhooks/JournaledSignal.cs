using ContactCenter.Twilio.Webhooks;

namespace ContactCenter.Server.Infrastructure.Webhooks;

/// <summary>A signal kept on disk: which route, for whom, and the fields that matter. No number and no pressed key is among them.</summary>
internal sealed record JournaledSignal(
    string Route,
    VoiceTarget Target,
    string Key,
    DateTimeOffset ReceivedAt,
    IReadOnlyDictionary<string, string> Fields)
{
    private static readonly string[] Kept =
    [
        "AccountSid", "CallSid", "CallStatus", "SequenceNumber", "Timestamp", "QueueResult", "QueueSid", "QueueTime", "DialCallStatus",
        "ConferenceSid", "FriendlyName", "StatusCallbackEvent", "ParticipantLabel", "ReasonParticipantLeft", "CallDuration",
        "RecordingSid", "RecordingUrl", "RecordingDuration",
    ];

    public static IReadOnlyDictionary<string, string> Essentials(VoiceRequest request) => Kept
        .Select(name => (name, value: request.Fields[name]))
        .Where(field => field.value is not null)
        .ToDictionary(field => field.name, field => field.value!, StringComparer.Ordinal);
}
