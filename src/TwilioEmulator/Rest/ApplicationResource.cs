using TwilioEmulator.Numbers;
using TwilioEmulator.Switching;

namespace TwilioEmulator.Rest;

internal sealed record ApplicationResource
{
    public required string Sid { get; init; }

    public required string AccountSid { get; init; }

    public string ApiVersion { get; init; } = "2010-04-01";

    public required string FriendlyName { get; init; }

    public required string DateCreated { get; init; }

    public required string DateUpdated { get; init; }

    public string? MessageStatusCallback { get; init; }

    public string SmsFallbackMethod { get; init; } = "POST";

    public string? SmsFallbackUrl { get; init; }

    public string SmsMethod { get; init; } = "POST";

    public string? SmsStatusCallback { get; init; }

    public string? SmsUrl { get; init; }

    public string? StatusCallback { get; init; }

    public required string StatusCallbackMethod { get; init; }

    public required string Uri { get; init; }

    public bool VoiceCallerIdLookup { get; init; }

    public required string VoiceFallbackMethod { get; init; }

    public string? VoiceFallbackUrl { get; init; }

    public required string VoiceMethod { get; init; }

    public string? VoiceUrl { get; init; }

    public bool PublicApplicationConnectEnabled { get; init; }

    public static ApplicationResource Of(VoiceApplication application, RestScope scope) => new()
    {
        Sid = application.Sid,
        AccountSid = scope.AccountSid,
        FriendlyName = application.FriendlyName,
        DateCreated = TwilioDates.Format(application.CreatedAt),
        DateUpdated = TwilioDates.Format(application.UpdatedAt),
        StatusCallback = application.Settings.StatusCallback,
        StatusCallbackMethod = application.Settings.StatusCallbackMethod,
        Uri = $"{scope.Root}/Applications/{application.Sid}.json",
        VoiceFallbackMethod = application.Settings.FallbackMethod,
        VoiceFallbackUrl = application.Settings.FallbackUrl,
        VoiceMethod = application.Settings.Method,
        VoiceUrl = application.Settings.Url,
    };
}
