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

    /// <summary>Refuses a URL that is neither empty nor absolute.</summary>
    public static IResult? Refuse(RestScope scope)
    {
        foreach (var (name, code) in new[] { ("VoiceUrl", 21402), ("VoiceFallbackUrl", 21403), ("StatusCallback", 21609) })
        {
            if (scope.Text(name) is { Length: > 0 } url && !CallCreation.IsUrl(url))
            {
                return RestJson.BadRequest(code, $"{name} is not valid: {url}");
            }
        }

        return null;
    }
}
