namespace TwilioEmulator.Calls;

/// <summary>Where a call gets its documents from: a URL or an inline document, and the fallback that stays in force for all of them.</summary>
internal sealed record VoiceHandler(string? Url, string Method = "POST", string? FallbackUrl = null, string FallbackMethod = "POST")
{
    public string? Twiml { get; init; }

    public string? ApplicationSid { get; init; }
}
