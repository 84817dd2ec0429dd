namespace ContactCenter.Twilio.Rest;

/// <summary>A number of the account and where it sends its calls.</summary>
internal sealed record NumberResource
{
    public string? Sid { get; init; }

    /// <summary>E.164.</summary>
    public string? PhoneNumber { get; init; }

    public string? FriendlyName { get; init; }

    public string? VoiceUrl { get; init; }

    public string? VoiceMethod { get; init; }

    public string? VoiceFallbackUrl { get; init; }

    public string? VoiceFallbackMethod { get; init; }

    public string? StatusCallback { get; init; }

    public string? StatusCallbackMethod { get; init; }

    /// <summary>Hides the URLs where it is set.</summary>
    public string? VoiceApplicationSid { get; init; }

    /// <summary>Hides the URLs and the application where it is set.</summary>
    public string? TrunkSid { get; init; }

    public NumberCapabilities? Capabilities { get; init; }
}
