namespace ContactCenter.Twilio.Rest;

/// <summary>The account itself.</summary>
internal sealed record AccountResource(string? Sid, string? FriendlyName, string? Status, string? Type);
