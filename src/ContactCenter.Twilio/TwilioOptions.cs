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

    /// <summary>
    /// The account's home region: <c>us1</c>, <c>ie1</c> or <c>au1</c>; <see cref="ApiBaseUrl"/> must be the host of the same one. Default:
    /// none, which is us1.
    /// </summary>
    public string? Region { get; set; }

    /// <summary>The TwiML App of the agents' browser phones: <c>AP</c> and 32 hexadecimal digits. Default: none.</summary>
    public string? ApplicationSid { get; set; }

    /// <summary>
    /// Where Twilio asks, with GET, when this server does not answer; <c>{number}</c> stands for the digits of the number called.
    /// Default: none, which is <c>/voice/fallback</c> of this server.
    /// </summary>
    public string? FallbackUrl { get; set; }

    /// <summary>How long one REST attempt may take. Default 5 s; 1–30 s.</summary>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How long one REST command may take with its retries. Default 15 s; 1–60 s.</summary>
    public TimeSpan TotalTimeout { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>How often a REST request that may be repeated is repeated. Default 2; 0–5.</summary>
    public int RetryCount { get; set; } = 2;
}
