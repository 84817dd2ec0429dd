using ContactCenter.Twilio.Setup;
using Microsoft.Extensions.Options;

namespace ContactCenter.Twilio;

/// <summary>Collects everything that is wrong, so that one failed start shows it all. Never repeats a secret.</summary>
internal sealed class TwilioOptionsValidator : IValidateOptions<TwilioOptions>
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan MaxAttempt = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan MaxTotal = TimeSpan.FromSeconds(60);

    public ValidateOptionsResult Validate(string? name, TwilioOptions options)
    {
        var errors = new List<string>();
        CheckAccount(options, errors);
        CheckSoftphones(options, errors);
        CheckAddress("ApiBaseUrl", options.ApiBaseUrl, errors);
        CheckSafeApi(options.ApiBaseUrl, errors);
        CheckAddress("PublicUrl", options.PublicUrl, errors);
        CheckSetup(options, errors);
        CheckLimits(options, errors);
        return errors.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(errors);
    }

    private static void CheckAccount(TwilioOptions options, List<string> errors)
    {
        if (!IsSid(options.AccountSid, "AC"))
        {
            errors.Add("Twilio:AccountSid must be AC and 32 hexadecimal digits");
        }

        if (string.IsNullOrWhiteSpace(options.AuthToken))
        {
            errors.Add("Twilio:AuthToken must be set");
        }

        if (options.SecondaryAuthToken is { } second && (string.IsNullOrWhiteSpace(second) || string.Equals(second, options.AuthToken, StringComparison.Ordinal)))
        {
            errors.Add("Twilio:SecondaryAuthToken must be left out or differ from Twilio:AuthToken");
        }
    }

    private static void CheckSoftphones(TwilioOptions options, List<string> errors)
    {
        if (options.ApiKeySid is { Length: > 0 } key && !IsSid(key, "SK"))
        {
            errors.Add("Twilio:ApiKeySid must be SK and 32 hexadecimal digits");
        }

        if (string.IsNullOrWhiteSpace(options.ApiKeySid) != string.IsNullOrWhiteSpace(options.ApiKeySecret))
        {
            errors.Add("Twilio:ApiKeySid and Twilio:ApiKeySecret must be set together");
        }
    }

    private static void CheckAddress(string key, string text, List<string> errors)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var url) || !IsHttp(url)
            || url.Query.Length > 0 || url.Fragment.Length > 0 || url.UserInfo.Length > 0)
        {
            errors.Add($"Twilio:{key} must be an absolute http or https address without user, query or fragment");
        }
    }

    /// <summary>The token travels with every request, so plain http is for this machine or a neighbour without a public name.</summary>
    private static void CheckSafeApi(string text, List<string> errors)
    {
        if (Uri.TryCreate(text, UriKind.Absolute, out var url) && string.Equals(url.Scheme, Uri.UriSchemeHttp, StringComparison.Ordinal) && !url.IsLoopback && url.Host.AsSpan().ContainsAny('.', ':'))
        {
            errors.Add("Twilio:ApiBaseUrl must be https, or the token could be read on the way");
        }
    }

    private static void CheckSetup(TwilioOptions options, List<string> errors)
    {
        if (options.Region is { } region && !ApiRegion.Known.Contains(region, StringComparer.Ordinal))
        {
            errors.Add($"Twilio:Region must be left out or be one of {string.Join(", ", ApiRegion.Known)}");
        }

        if (options.ApplicationSid is { } application && !IsSid(application, "AP"))
        {
            errors.Add("Twilio:ApplicationSid must be left out or be AP and 32 hexadecimal digits");
        }

        if (options.FallbackUrl?.Replace("{number}", "34930000000", StringComparison.Ordinal) is { } fallback
            && !(Uri.TryCreate(fallback, UriKind.Absolute, out var url) && IsHttp(url)))
        {
            errors.Add("Twilio:FallbackUrl must be left out or be an absolute http or https address");
        }
    }

    private static bool IsSid(string? text, string prefix) =>
        text is { Length: 34 } && text.StartsWith(prefix, StringComparison.Ordinal) && text.Skip(2).All(char.IsAsciiHexDigit);

    private static bool IsHttp(Uri url) =>
        string.Equals(url.Scheme, Uri.UriSchemeHttps, StringComparison.Ordinal) || string.Equals(url.Scheme, Uri.UriSchemeHttp, StringComparison.Ordinal);

    private static void CheckLimits(TwilioOptions options, List<string> errors)
    {
        if (options.AttemptTimeout < Second || options.AttemptTimeout > MaxAttempt)
        {
            errors.Add("Twilio:AttemptTimeout must be from 00:00:01 to 00:00:30");
        }

        if (options.TotalTimeout < Second || options.TotalTimeout > MaxTotal)
        {
            errors.Add("Twilio:TotalTimeout must be from 00:00:01 to 00:01:00");
        }
        else if (options.TotalTimeout < options.AttemptTimeout)
        {
            errors.Add("Twilio:TotalTimeout must not be shorter than Twilio:AttemptTimeout");
        }

        if (options.RetryCount is < 0 or > 5)
        {
            errors.Add("Twilio:RetryCount must be from 0 to 5");
        }
    }
}
