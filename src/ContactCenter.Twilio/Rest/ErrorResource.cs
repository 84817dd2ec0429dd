namespace ContactCenter.Twilio.Rest;

/// <summary>The body of a refusal.</summary>
internal sealed record ErrorResource(int? Code, string? Message);
