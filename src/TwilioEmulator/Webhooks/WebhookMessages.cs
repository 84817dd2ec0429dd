using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace TwilioEmulator.Webhooks;

/// <summary>Turns a webhook into an HTTP message: fields in query or form, signature, idempotency token, cookies.</summary>
internal sealed class WebhookMessages(TwilioEmulatorOptions options)
{
    public static bool TryAbsolute(string url, [NotNullWhen(true)] out Uri? uri) =>
        Uri.TryCreate(url, UriKind.Absolute, out uri) && (string.Equals(uri.Scheme, Uri.UriSchemeHttp, StringComparison.Ordinal) || string.Equals(uri.Scheme, Uri.UriSchemeHttps, StringComparison.Ordinal));

    /// <summary>The message and the exact URL that was signed for it, without its fragment.</summary>
    public (HttpRequestMessage Message, string Url) Create(WebhookRequest request, Uri target, ConnectionOverrides overrides)
    {
        var url = target.GetComponents(UriComponents.SchemeAndServer | UriComponents.PathAndQuery, UriFormat.UriEscaped);
        var isGet = request.Method is "GET";
        var fields = request.Fields.OrderBy(field => field.Name, StringComparer.Ordinal).ToList();
        if (isGet && fields.Count > 0)
        {
            url += (url.Contains('?', StringComparison.Ordinal) ? "&" : "?") + Encode(fields);
        }

        var message = new HttpRequestMessage(isGet ? HttpMethod.Get : HttpMethod.Post, Destination(url));
        if (!isGet)
        {
            message.Content = new ByteArrayContent(Encoding.ASCII.GetBytes(Encode(fields)));
            message.Content.Headers.ContentType = MediaTypeHeaderValue.Parse("application/x-www-form-urlencoded; charset=UTF-8");
        }

        message.Options.Set(WebhookSockets.ConnectTimeout, overrides.ConnectTimeout);
        var headers = message.Headers;
        headers.Host = new Uri(url).Authority;
        headers.TryAddWithoutValidation("User-Agent", "TwilioProxy/1.1");
        headers.TryAddWithoutValidation("Accept", "*/*");
        headers.TryAddWithoutValidation("Cache-Control", "max-age=259200");
        headers.TryAddWithoutValidation("X-Forwarded-Proto", target.Scheme);
        if (request.Token.Length > 0)
        {
            headers.TryAddWithoutValidation("I-Twilio-Idempotency-Token", request.Token);
            headers.TryAddWithoutValidation("X-Twilio-Signature", TwilioSignature.Compute(options.AuthToken, url, isGet ? [] : fields));
        }

        if (request.Cookies?.GetCookieHeader(new Uri(url)) is { Length: > 0 } cookies)
        {
            headers.TryAddWithoutValidation("Cookie", cookies);
        }

        return (message, url);
    }

    public static void KeepCookies(WebhookRequest request, Uri url, HttpResponseMessage response)
    {
        if (request.Cookies is null || !response.Headers.TryGetValues("Set-Cookie", out var values))
        {
            return;
        }

        foreach (var value in values)
        {
            try
            {
                request.Cookies.SetCookies(url, value);
            }
            catch (CookieException)
            {
                // a cookie that cannot be stored is not sent back, as in any client
            }
        }
    }

    private static string Encode(IEnumerable<Field> fields) =>
        string.Join('&', fields.Select(field => Escape(field.Name) + "=" + Escape(field.Value)));

    private static string Escape(string text) => Uri.EscapeDataString(text).Replace("%20", "+", StringComparison.Ordinal);

    private Uri Destination(string url)
    {
        var publicBase = options.AppPublicUrl.TrimEnd('/');
        var isOurs = url.StartsWith(publicBase, StringComparison.OrdinalIgnoreCase) && (url.Length == publicBase.Length || url[publicBase.Length] is '/' or '?');
        return isOurs && options.AppConnectUrl is { Length: > 0 } connect
            ? new Uri(connect.TrimEnd('/') + url[publicBase.Length..])
            : new Uri(url);
    }
}
