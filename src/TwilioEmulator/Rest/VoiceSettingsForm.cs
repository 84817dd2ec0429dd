using TwilioEmulator.Numbers;

namespace TwilioEmulator.Rest;

/// <summary>The voice fields that numbers and applications share.</summary>
internal static class VoiceSettingsForm
{
    public static VoiceSettings Apply(VoiceSettings settings, RestScope scope) => settings with
    {
        Url = scope.Text("VoiceUrl") ?? settings.Url,
        Method = scope.Method("VoiceMethod", settings.Method),
        FallbackUrl = scope.Text("VoiceFallbackUrl") ?? settings.FallbackUrl,
        FallbackMethod = scope.Method("VoiceFallbackMethod", settings.FallbackMethod),
        StatusCallback = scope.Text("StatusCallback") ?? settings.StatusCallback,
        StatusCallbackMethod = scope.Method("StatusCallbackMethod", settings.StatusCallbackMethod),
    };

    /// <summary>Refuses a URL that is neither empty nor absolute, and a method that is neither GET nor POST.</summary>
    public static IResult? Refuse(RestScope scope)
    {
        foreach (var (name, code) in new[] { ("VoiceUrl", 21402), ("VoiceFallbackUrl", 21402), ("StatusCallback", 21609) })
        {
            if (scope.Text(name) is { Length: > 0 } url && !CallCreation.IsUrl(url))
            {
                return RestJson.BadRequest(code, $"{name} is not valid: {url}");
            }
        }

        foreach (var name in new[] { "VoiceMethod", "VoiceFallbackMethod", "StatusCallbackMethod" })
        {
            if (scope.Text(name)?.ToUpperInvariant() is { Length: > 0 } method && method is not ("GET" or "POST"))
            {
                return RestJson.BadRequest(21403, $"{name} is not valid: {method}");
            }
        }

        return null;
    }
}
