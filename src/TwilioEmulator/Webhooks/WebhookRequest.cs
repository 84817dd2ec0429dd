using System.Net;

namespace TwilioEmulator.Webhooks;

/// <summary>One request to the application, with everything but its signature.</summary>
internal sealed record WebhookRequest(string What, string Url, string Method, IReadOnlyList<Field> Fields, string Token)
{
    public string? CallSid { get; init; }

    /// <summary>Cookies that the application set during the call.</summary>
    public CookieContainer? Cookies { get; init; }
}
