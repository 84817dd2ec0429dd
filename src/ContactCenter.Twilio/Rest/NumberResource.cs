namespace ContactCenter.Twilio.Rest;

/// <summary>A number of ours and where it sends its calls.</summary>
internal sealed record NumberResource(
    string? Sid, string? PhoneNumber, string? FriendlyName, string? VoiceUrl, string? VoiceMethod, string? VoiceFallbackUrl, string? StatusCallback, string? VoiceApplicationSid, string? TrunkSid);
