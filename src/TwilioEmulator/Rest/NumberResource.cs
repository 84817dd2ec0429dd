using TwilioEmulator.Numbers;
using TwilioEmulator.Switching;

namespace TwilioEmulator.Rest;

internal sealed record NumberResource
{
    public required string Sid { get; init; }

    public required string AccountSid { get; init; }

    public required string FriendlyName { get; init; }

    public required string PhoneNumber { get; init; }

    public required string DateCreated { get; init; }

    public required string DateUpdated { get; init; }

    public string? AddressSid { get; init; }

    public string AddressRequirements { get; init; } = "none";

    public string ApiVersion { get; init; } = "2010-04-01";

    public bool Beta { get; init; }

    public IReadOnlyDictionary<string, bool> Capabilities { get; init; } =
        new Dictionary<string, bool>(StringComparer.Ordinal) { ["voice"] = true, ["sms"] = false, ["mms"] = false, ["fax"] = false };

    public string? IdentitySid { get; init; }

    public string Origin { get; init; } = "twilio";

    public string SmsApplicationSid { get; init; } = "";

    public string SmsFallbackMethod { get; init; } = "POST";

    public string SmsFallbackUrl { get; init; } = "";

    public string SmsMethod { get; init; } = "POST";

    public string SmsUrl { get; init; } = "";

    public required string StatusCallback { get; init; }

    public required string StatusCallbackMethod { get; init; }

    public string? TrunkSid { get; init; }

    public required string Uri { get; init; }

    public string VoiceReceiveMode { get; init; } = "voice";

    public string? VoiceApplicationSid { get; init; }

    public bool VoiceCallerIdLookup { get; init; }

    public required string VoiceFallbackMethod { get; init; }

    public required string VoiceFallbackUrl { get; init; }

    public required string VoiceMethod { get; init; }

    public required string VoiceUrl { get; init; }

    public string EmergencyStatus { get; init; } = "Inactive";

    public string? EmergencyAddressSid { get; init; }

    public string EmergencyAddressStatus { get; init; } = "unregistered";

    public string? BundleSid { get; init; }

    public string Status { get; init; } = "in-use";

    public string? Type { get; init; }

    public static NumberResource Of(AccountNumber number, RestScope scope) => new()
    {
        Sid = number.Sid,
        AccountSid = scope.AccountSid,
        FriendlyName = number.FriendlyName,
        PhoneNumber = number.PhoneNumber,
        DateCreated = TwilioDates.Format(number.CreatedAt),
        DateUpdated = TwilioDates.Format(number.UpdatedAt),
        StatusCallback = number.Settings.StatusCallback ?? "",
        StatusCallbackMethod = number.Settings.StatusCallbackMethod,
        Uri = $"{scope.Root}/IncomingPhoneNumbers/{number.Sid}.json",
        TrunkSid = number.TrunkSid,
        VoiceApplicationSid = number.ApplicationSid,
        VoiceFallbackMethod = number.Settings.FallbackMethod,
        VoiceFallbackUrl = number.Settings.FallbackUrl ?? "",
        VoiceMethod = number.Settings.Method,
        VoiceUrl = number.Settings.Url ?? "",
    };
}
