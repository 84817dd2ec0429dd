using System.Text.Json;
using System.Text.Json.Serialization;

namespace TwilioEmulator.Devices;

/// <summary>
/// What a telephone or softphone notices. Types: <c>ringing incoming answered say play gather gatherEnded recording recorded queued dequeued room
/// canceled ended probe</c>.
/// </summary>
internal sealed record DeviceEvent(string Type)
{
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public int Seq { get; init; }

    public string? CallSid { get; init; }

    public string? From { get; init; }

    public string? To { get; init; }

    public IReadOnlyDictionary<string, string>? Parameters { get; init; }

    public string? Text { get; init; }

    public string? Language { get; init; }

    public string? Voice { get; init; }

    public double? Seconds { get; init; }

    public string? Url { get; init; }

    /// <summary>Under which name the emulator itself serves the played file.</summary>
    public string? Media { get; init; }

    public int? NumDigits { get; init; }

    public double? TimeoutSeconds { get; init; }

    public string? FinishOnKey { get; init; }

    public string? Digits { get; init; }

    public string? Queue { get; init; }

    public int? Position { get; init; }

    public string? Room { get; init; }

    public int? Participants { get; init; }

    public string? Status { get; init; }

    public string? Reason { get; init; }

    public string ToJson() => JsonSerializer.Serialize(this, Json);
}
