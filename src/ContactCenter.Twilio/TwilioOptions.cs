namespace ContactCenter.Twilio;

/// <summary>Settings of the provider edge, section <c>Twilio</c>.</summary>
public sealed class TwilioOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Twilio";

    /// <summary>The account: <c>AC</c> and 32 hexadecimal digits. Required.</summary>
    public string AccountSid { get; set; } = "";

    /// <summary>The account's token: signs webhooks and opens the REST API. Required.</summary>
    public string AuthToken { get; set; } = "";

    /// <summary>A second token whose signatures are accepted while tokens are being rotated. Default: none.</summary>
    public string? SecondaryAuthToken { get; set; }

    /// <summary>
    /// Where the REST API is, with a path when it is not at the root. Default <c>https://api.twilio.com</c>; a region has its
    /// own host (Ireland: <c>https://api.dublin.ie1.twilio.com</c>) and its own token.
    /// </summary>
    public string ApiBaseUrl { get; set; } = "https://api.twilio.com";

    /// <summary>The address at which Twilio reaches this installation, with the path prefix that a proxy strips. Required.</summary>
    public string PublicUrl { get; set; } = "";

    /// <summary>The key that signs the softphones' access tokens: <c>SK</c> and 32 hexadecimal digits. Default: none, and no softphone.</summary>
    public string? ApiKeySid { get; set; }

    /// <summary>The secret of that key. Default: none.</summary>
    public string? ApiKeySecret { get; set; }

    /// <summary>The TwiML application that answers calls made by softphones: <c>AP</c> and 32 hexadecimal digits. Default: none; they can only be rung.</summary>
    public string? ApplicationSid { get; set; }

    /// <summary>Where the account's calls are carried, as in <c>ie1</c> for Ireland. Default: none, the provider's first region.</summary>
    public string? Region { get; set; }

    /// <summary>How long one REST attempt may take. Default 5 s; 1–30 s.</summary>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How long one REST command may take with its retries. Default 15 s; 1–60 s.</summary>
    public TimeSpan TotalTimeout { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>How often a REST request that may be repeated is repeated. Default 2; 0–5.</summary>
    public int RetryCount { get; set; } = 2;
}
