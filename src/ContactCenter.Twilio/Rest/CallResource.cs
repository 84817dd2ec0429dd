namespace ContactCenter.Twilio.Rest;

/// <summary>A leg as the REST API tells it; instants are Twilio's text.</summary>
internal sealed record CallResource(
    string? Sid, string? Status, string? From, string? To, string? Direction, string? DateCreated, string? StartTime, string? EndTime);
