using ContactCenter.Server.Infrastructure.Hosting;

namespace ContactCenter.Server.Infrastructure.Pages;

/// <summary>
/// What browsers are told that a page may do: only what comes with it, in no frame of another site, with the microphone and nothing else of
/// the device. The pages of the emulator are not ours and never stand in production.
/// </summary>
internal static class PageHeaders
{
    // signalling, sounds and diagnostics of the softphone of a real account
    private const string Account = "https://*.twilio.com wss://*.twilio.com https://media.twiliocdn.com";

    /// <summary>First of all, so that pages which tell of a problem have them too.</summary>
    public static void UsePageHeaders(this WebApplication app, ServerSettings settings)
    {
        var policy = Policy(settings);
        app.Use((http, next) =>
        {
            if (!http.Request.Path.StartsWithSegments(Provider.EmulatorPath, StringComparison.Ordinal))
            {
                http.Response.OnStarting(() =>
                {
                    Write(http.Response, policy);
                    return Task.CompletedTask;
                });
            }

            return next(http);
        });
    }

    private static void Write(HttpResponse response, string policy)
    {
        var headers = response.Headers;
        headers.XContentTypeOptions = "nosniff";
        if (response.ContentType?.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) == true)
        {
            headers.ContentSecurityPolicy = policy;
            headers["Permissions-Policy"] = "microphone=(self), camera=(), geolocation=(), payment=()";
            headers["Referrer-Policy"] = "same-origin";
        }
    }

    private static string Policy(ServerSettings settings)
    {
        var telephone = !settings.Demo ? " " + Account
            : settings.EmulatorOutside is { } outside ? " " + outside.GetLeftPart(UriPartial.Authority)
            : string.Empty;
        return $"default-src 'self'; connect-src 'self'{telephone}; media-src 'self' blob:{telephone}; img-src 'self' data:; "
            + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
    }
}
