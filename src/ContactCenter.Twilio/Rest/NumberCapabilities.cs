namespace ContactCenter.Twilio.Rest;

/// <summary>What a number can do.</summary>
internal sealed record NumberCapabilities(bool? Voice);
