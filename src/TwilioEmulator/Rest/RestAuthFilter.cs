using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using TwilioEmulator.Switching;

namespace TwilioEmulator.Rest;

/// <summary>Basic authentication with the account's sid and token.</summary>
internal sealed class RestAuthFilter(Exchange exchange) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (!IsKnown(http.Request.Headers.Authorization.ToString()))
        {
            http.Response.Headers.WWWAuthenticate = "Basic realm=\"Twilio API\"";
            return RestJson.Error(StatusCodes.Status401Unauthorized, 20003, "Authenticate");
        }

        return string.Equals(http.Request.RouteValues["accountSid"] as string, exchange.Options.AccountSid, StringComparison.Ordinal)
            ? await next(context)
            : RestJson.NotFound(http.Request.PathBase + http.Request.Path);
    }

    private bool IsKnown(string header)
    {
        if (!AuthenticationHeaderValue.TryParse(header, out var value) || !string.Equals(value.Scheme, "Basic", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var buffer = new byte[value.Parameter?.Length ?? 0];
        return Convert.TryFromBase64String(value.Parameter ?? "", buffer, out var length)
            && CryptographicOperations.FixedTimeEquals(buffer.AsSpan(0, length), Encoding.UTF8.GetBytes($"{exchange.Options.AccountSid}:{exchange.Options.AuthToken}"));
    }
}
