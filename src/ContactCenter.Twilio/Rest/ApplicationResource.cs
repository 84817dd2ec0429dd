namespace ContactCenter.Twilio.Rest;

/// <summary>A TwiML App: where calls go that a browser phone begins.</summary>
internal sealed record ApplicationResource(string? Sid, string? FriendlyName, string? VoiceUrl, string? VoiceMethod);
