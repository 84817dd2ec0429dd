using TwilioEmulator.Calls;

namespace TwilioEmulator.Numbers;

/// <summary>The voice URLs of a number or an application.</summary>
internal sealed record VoiceSettings(string? Url, string? FallbackUrl, string? StatusCallback)
{
    public string Method { get; init; } = "POST";

    public string FallbackMethod { get; init; } = "POST";

    public string StatusCallbackMethod { get; init; } = "POST";

    public VoiceHandler Handler(string? applicationSid) => new(Url, Method, FallbackUrl, FallbackMethod) { ApplicationSid = applicationSid };

    /// <summary>Such a subscription has no event list: only the end is told.</summary>
    public StatusSubscription? Subscription() =>
        StatusCallback is { Length: > 0 } url ? new StatusSubscription(url, StatusCallbackMethod, StatusSubscription.OnlyCompleted) : null;
}
