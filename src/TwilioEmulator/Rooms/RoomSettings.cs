using System.Globalization;
using System.Xml.Linq;
using TwilioEmulator.Twiml;

namespace TwilioEmulator.Rooms;

/// <summary>The attributes of one <c>Conference</c> noun.</summary>
internal sealed record RoomSettings(string Name)
{
    public bool StartOnEnter { get; init; } = true;

    public bool EndOnExit { get; init; }

    public bool Muted { get; init; }

    /// <summary>Null = the default music, empty = silence.</summary>
    public string? WaitUrl { get; init; }

    public string WaitMethod { get; init; } = "POST";

    public int MaxParticipants { get; init; } = 250;

    public string? Label { get; init; }

    /// <summary>The participant who is coached by this one.</summary>
    public string? Coach { get; init; }

    public string? StatusCallback { get; init; }

    public string StatusCallbackMethod { get; init; } = "POST";

    public IReadOnlySet<string> StatusCallbackEvents { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "startConferenceOnEnter", "endConferenceOnExit", "muted", "beep", "waitUrl", "waitMethod", "maxParticipants", "participantLabel", "coach", "record",
        "trim", "recordingStatusCallback", "recordingStatusCallbackMethod", "recordingStatusCallbackEvent", "jitterBufferSize", "region", "statusCallback",
        "statusCallbackMethod", "statusCallbackEvent", "eventCallbackUrl",
    };

    public static RoomSettings Read(VerbContext context, XElement noun)
    {
        foreach (var unknown in noun.Attributes().Where(attribute => !Known.Contains(attribute.Name.LocalName)))
        {
            context.Warn(12200, $"Attribute \"{unknown.Name.LocalName}\" is not known for <Conference>");
        }

        string? Text(string name) => noun.Attribute(name)?.Value;
        string Method(string name) => string.Equals(Text(name), "GET", StringComparison.OrdinalIgnoreCase) ? "GET" : "POST";
        string? Url(string name) => Text(name) is { Length: > 0 } url ? context.Resolve(url) : Text(name);
        var most = int.TryParse(Text("maxParticipants"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, 2, 250) : 250;
        return new RoomSettings(noun.Value.Trim())
        {
            StartOnEnter = Text("startConferenceOnEnter") is not "false",
            EndOnExit = Text("endConferenceOnExit") is "true",
            Muted = Text("muted") is "true",
            WaitUrl = Url("waitUrl"),
            WaitMethod = Method("waitMethod"),
            MaxParticipants = most,
            Label = Text("participantLabel"),
            Coach = Text("coach"),
            StatusCallback = Url("statusCallback"),
            StatusCallbackMethod = Method("statusCallbackMethod"),
            StatusCallbackEvents = (Text("statusCallbackEvent") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal),
        };
    }
}
