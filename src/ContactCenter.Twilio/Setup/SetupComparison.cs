using ContactCenter.Twilio.Rest;

namespace ContactCenter.Twilio.Setup;

/// <summary>Compares an account with what it should be; knows no network.</summary>
internal static class SetupComparison
{
    private const string Post = "POST";
    private const string ByHand = "run twilio check --apply, or set it in the Twilio Console under";

    public static SetupReport Compare(WantedSetup wanted, AccountSetup found, TwilioOptions options) => new()
    {
        Account = $"{options.AccountSid} \"{found.Account.FriendlyName}\", {found.Account.Status}, {found.Account.Type}, at {options.ApiBaseUrl}",
        Differences =
        [
            .. Account(found.Account, options),
            .. Settings(options),
            .. wanted.Numbers.SelectMany(number => Number(number, found.Numbers)),
            .. Application(wanted, found.Application, options),
        ],
        Remarks = [.. Remarks(wanted, found, options)],
    };

    /// <summary>Twilio does not open the account to us.</summary>
    public static SetupReport Closed(int httpStatus, int code, string message, TwilioOptions options) => new()
    {
        Differences =
        [
            .. Settings(options),
            new SetupDifference(
                $"account {options.AccountSid}",
                "credentials",
                $"refused: HTTP {httpStatus}, {code} {message}",
                "accepted",
                $"copy Twilio:AccountSid and Twilio:AuthToken from the Console again; {options.ApiBaseUrl} accepts only the token of its own region, and no API key"),
        ],
    };

    private static IEnumerable<SetupDifference> Account(AccountResource account, TwilioOptions options)
    {
        if (account.Status is not "active")
        {
            yield return new($"account {options.AccountSid}", "status", account.Status ?? "", "active", "Twilio connects no calls for it: see the Console, or write to Twilio");
        }
    }

    private static IEnumerable<SetupDifference> Settings(TwilioOptions options)
    {
        if (ApiRegion.Of(options.ApiBaseUrl) is not { } host)
        {
            yield break;
        }

        if (!string.Equals(options.Region ?? ApiRegion.Default, host, StringComparison.Ordinal))
        {
            yield return options.Region is { } region
                ? new("settings", "Twilio:ApiBaseUrl", options.ApiBaseUrl, ApiRegion.AddressOf(region), $"set Twilio:ApiBaseUrl, with the token of region {region} in Twilio:AuthToken; or leave Twilio:Region out")
                : new("settings", "Twilio:Region", "", host, $"set Twilio:Region to {host}: Twilio:ApiBaseUrl is a host of that region");
        }

        var address = new Uri(options.PublicUrl);
        if (address.IsLoopback || !address.Host.Contains('.', StringComparison.Ordinal))
        {
            yield return new("settings", "Twilio:PublicUrl", options.PublicUrl, "an address on the internet", "set it to the address at which Twilio reaches this server");
        }
    }

    private static IEnumerable<SetupDifference> Number(WantedNumber wanted, IReadOnlyList<NumberResource> numbers)
    {
        var subject = $"{wanted.Number} ({wanted.Owner})";
        if (numbers.FirstOrDefault(number => string.Equals(number.PhoneNumber, wanted.Number, StringComparison.Ordinal)) is not { Sid: { Length: > 0 } sid } found)
        {
            yield return new(subject, "number", "", "a number of this account", $"buy or port it at Twilio, or take it out of {wanted.Owner}/organization.yaml");
            yield break;
        }

        if (found.Capabilities is { Voice: false })
        {
            yield return new(subject, "capabilities", "no voice", "voice", "the number cannot take calls: replace it");
        }

        var voice = wanted.Voice;
        var fields = new[]
        {
            Text("SIP trunk", "TrunkSid", found.TrunkSid, "", "Configure with"),
            Text("TwiML App", "VoiceApplicationSid", found.VoiceApplicationSid, "", "Configure with"),
            Address("voice URL", "VoiceUrl", found.VoiceUrl, voice.Url, "A call comes in"),
            Method("voice method", "VoiceMethod", found.VoiceMethod, Post, "A call comes in"),
            Address("fallback URL", "VoiceFallbackUrl", found.VoiceFallbackUrl, voice.FallbackUrl, "Primary handler fails"),
            Method("fallback method", "VoiceFallbackMethod", found.VoiceFallbackMethod, voice.FallbackMethod, "Primary handler fails"),
            Address("status callback", "StatusCallback", found.StatusCallback, voice.StatusUrl, "Call status changes"),
            Method("status callback method", "StatusCallbackMethod", found.StatusCallbackMethod, Post, "Call status changes"),
        };
        foreach (var field in fields.OfType<Differing>())
        {
            yield return Of(field, subject, SetupField.Number, sid, $"{ByHand} Phone Numbers, {wanted.Number}, '{field.Place}'");
        }
    }

    private static IEnumerable<SetupDifference> Application(WantedSetup wanted, ApplicationResource? found, TwilioOptions options)
    {
        if (options.ApplicationSid is not { } sid)
        {
            yield break;
        }

        var subject = $"TwiML App {sid}";
        if (found is null)
        {
            yield return new(subject, "application", "", "an application of this account and region", "create a TwiML App in the Console and set Twilio:ApplicationSid to its SID");
            yield break;
        }

        var fields = new[]
        {
            Address("voice URL", "VoiceUrl", found.VoiceUrl, wanted.ApplicationUrl, "Request URL"),
            Method("voice method", "VoiceMethod", found.VoiceMethod, Post, "Request method"),
        };
        foreach (var field in fields.OfType<Differing>())
        {
            yield return Of(field, subject, SetupField.Application, sid, $"{ByHand} TwiML Apps, '{field.Place}'");
        }
    }

    private static IEnumerable<string> Remarks(WantedSetup wanted, AccountSetup found, TwilioOptions options)
    {
        var ours = wanted.Numbers.Select(number => number.Number).ToHashSet(StringComparer.Ordinal);
        foreach (var stranger in found.Numbers.Where(number => !ours.Contains(number.PhoneNumber ?? "") && SetupAddress.IsBelow(number.VoiceUrl, options.PublicUrl)))
        {
            yield return $"{stranger.PhoneNumber} sends its calls here, but no organization has it: callers hear that the number is not in service. It is left as it is.";
        }

        if (options.ApplicationSid is null)
        {
            yield return "Twilio:ApplicationSid is not set: agents' browser phones need a TwiML App to begin calls.";
        }

        if (found.Account.Type is "Trial")
        {
            yield return "A trial account plays a notice before each call, and calls only numbers that were verified.";
        }

        if (!options.PublicUrl.StartsWith("https:", StringComparison.OrdinalIgnoreCase))
        {
            yield return "Twilio:PublicUrl is not https: numbers and keys of callers can be read on the way.";
        }

        if (options.Region is { } region && !string.Equals(region, ApiRegion.Default, StringComparison.Ordinal))
        {
            yield return $"In which region calls to a number are handled cannot be seen here: look in the Console at each number, it must be {region}.";
        }
    }

    private static Differing? Address(string what, string name, string? found, string wanted, string place) =>
        SetupAddress.Same(found, wanted) ? null : new(what, name, SetupAddress.Shown(found), wanted, place);

    private static Differing? Method(string what, string name, string? found, string wanted, string place) =>
        string.Equals(found, wanted, StringComparison.OrdinalIgnoreCase) ? null : new(what, name, found ?? "", wanted, place);

    private static Differing? Text(string what, string name, string? found, string wanted, string place) =>
        string.Equals(found ?? "", wanted, StringComparison.Ordinal) ? null : new(what, name, found ?? "", wanted, place);

    private static SetupDifference Of(Differing field, string subject, string path, string sid, string fix) =>
        new(subject, field.What, field.Is, field.ShouldBe, fix) { Field = new SetupField(path, sid, field.Name, field.ShouldBe) };

    private sealed record Differing(string What, string Name, string Is, string ShouldBe, string Place);
}
