namespace ContactCenter.Twilio.Rest;

internal sealed record QueueResource(string? Sid, string? FriendlyName, int CurrentSize);
