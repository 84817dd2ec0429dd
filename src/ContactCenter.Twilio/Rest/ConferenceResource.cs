namespace ContactCenter.Twilio.Rest;

internal sealed record ConferenceResource(string? Sid, string? FriendlyName, string? Status);
