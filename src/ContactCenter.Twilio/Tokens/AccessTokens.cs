using Microsoft.Extensions.Options;

namespace ContactCenter.Twilio.Tokens;

/// <summary>Makes access tokens for softphones. The provider reads its own clock, so the system clock counts here.</summary>
public sealed class AccessTokens
{
    /// <summary>How long a token is good: softphones take a new one between calls long before it ends.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    private readonly TwilioOptions _options;
    private readonly TimeProvider _systemClock;

    internal AccessTokens(IOptions<TwilioOptions> options, TimeProvider systemClock) => (_options, _systemClock) = (options.Value, systemClock);

    /// <summary>Whether there is a key to sign with; without one nobody has a softphone.</summary>
    public bool AreConfigured => !string.IsNullOrEmpty(_options.ApiKeySid) && !string.IsNullOrEmpty(_options.ApiKeySecret);

    /// <summary>A token for one softphone.</summary>
    /// <param name="identity">What it registers as: letters, digits and underscores, at most 121.</param>
    /// <exception cref="InvalidOperationException">There is no key to sign with.</exception>
    public AccessToken Create(string identity)
    {
        if (!AreConfigured)
        {
            throw new InvalidOperationException("Twilio:ApiKeySid and Twilio:ApiKeySecret are not set");
        }

        var now = DateTimeOffset.FromUnixTimeSeconds(_systemClock.GetUtcNow().ToUnixTimeSeconds());
        var claims = new TokenClaims(
            _options.AccountSid, _options.ApiKeySid!, identity, Set(_options.ApplicationSid), Set(_options.Region), now, Lifetime);
        return new AccessToken(TokenText.Of(claims, _options.ApiKeySecret!), now + Lifetime);
    }

    private static string? Set(string? setting) => string.IsNullOrEmpty(setting) ? null : setting;
}
