using System.Net.Sockets;

namespace TwilioEmulator.Webhooks;

/// <summary>Delivers requests the way Twilio does: overrides of the URL fragment, retries, redirects, cookies. Never throws for the network.</summary>
internal sealed class WebhookClient : IDisposable
{
    private const int MostRedirects = 10;
    private static readonly TimeSpan WallClockLimit = TimeSpan.FromSeconds(15);
    private readonly HttpMessageInvoker _http;
    private readonly TwilioEmulatorOptions _options;
    private readonly WebhookMessages _messages;

    public WebhookClient(TwilioEmulatorOptions options)
    {
        _options = options;
        _messages = new WebhookMessages(options);
        _http = options.Transport is { } transport
            ? new HttpMessageInvoker(transport, disposeHandler: false)
            : new HttpMessageInvoker(WebhookSockets.Create(options.Clock));
    }

    public async Task<WebhookAnswer> SendAsync(WebhookRequest request)
    {
        var overrides = ConnectionOverrides.Of(request.Url);
        using var total = new CancellationTokenSource(overrides.TotalTime, _options.Clock);
        // the emulated clock may stand still while a socket hangs
        using var wall = new CancellationTokenSource(WallClockLimit, TimeProvider.System);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(total.Token, wall.Token);
        for (var attempt = 0; ; attempt++)
        {
            var answer = await FollowAsync(request, overrides, both.Token);
            if (attempt >= overrides.RetryCount || answer.FailureKind is not { } kind || !overrides.Retries(kind) || both.IsCancellationRequested)
            {
                return answer;
            }
        }
    }

    /// <summary>A plain GET without call fields, for the files of Play.</summary>
    public Task<WebhookAnswer> GetFileAsync(string url) => SendAsync(new WebhookRequest("play", url, "GET", [], "") { CallSid = null });

    public Task<HttpResponseMessage> SendRawAsync(HttpRequestMessage message, CancellationToken cancellationToken) => _http.SendAsync(message, cancellationToken);

    public void Dispose() => _http.Dispose();

    private async Task<WebhookAnswer> FollowAsync(WebhookRequest request, ConnectionOverrides overrides, CancellationToken cancellationToken)
    {
        var current = request;
        for (var redirects = 0; redirects <= MostRedirects; redirects++)
        {
            if (!WebhookMessages.TryAbsolute(current.Url, out var target))
            {
                return WebhookAnswer.Failed(current.Url, 11100, $"Invalid URL {current.Url}");
            }

            var (answer, location) = await SendOnceAsync(current, target, overrides, cancellationToken);
            if (location is null)
            {
                return answer;
            }

            // 301, 302 and 303 come back as a GET that has lost the fields
            var keeps = answer.Status is 307 or 308 || current.Method is "GET";
            current = keeps
                ? current with { Url = location, Fields = current.Method is "GET" ? [] : current.Fields }
                : current with { Url = location, Method = "GET", Fields = [] };
        }

        return WebhookAnswer.Failed(current.Url, 11215, "Too many redirects");
    }

    private async Task<(WebhookAnswer Answer, string? Location)> SendOnceAsync(
        WebhookRequest request, Uri target, ConnectionOverrides overrides, CancellationToken cancellationToken)
    {
        using var read = new CancellationTokenSource(overrides.ReadTimeout, _options.Clock);
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(read.Token, cancellationToken);
        try
        {
            var (message, url) = _messages.Create(request, target, overrides);
            using (message)
            using (var response = await _http.SendAsync(message, linked.Token))
            {
                read.CancelAfter(overrides.ReadTimeout);
                var body = await response.Content.ReadAsByteArrayAsync(linked.Token);
                WebhookMessages.KeepCookies(request, new Uri(url), response);
                var status = (int)response.StatusCode;
                var answer = Classify(new WebhookAnswer(request.Url, status, response.Content.Headers.ContentType?.MediaType, body), url);
                return (answer, status is 301 or 302 or 303 or 307 or 308 && response.Headers.Location is { } location ? new Uri(new Uri(url), location).AbsoluteUri : null);
            }
        }
        catch (OperationCanceledException) when (linked.IsCancellationRequested)
        {
            var answer = cancellationToken.IsCancellationRequested
                ? WebhookAnswer.Failed(request.Url, 11203, "Total time used up")
                : WebhookAnswer.Failed(request.Url, 11200, "No answer in time", "rt");
            return (answer, null);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or SocketException or OperationCanceledException)
        {
            return (Failure(request.Url, exception), null);
        }
    }

    private static WebhookAnswer Classify(WebhookAnswer answer, string url) => answer.Status switch
    {
        >= 400 and < 500 => answer with { ErrorCode = 11200, ErrorMessage = $"{url} answered {answer.Status}", FailureKind = "4xx" },
        >= 500 => answer with { ErrorCode = 11200, ErrorMessage = $"{url} answered {answer.Status}", FailureKind = "5xx" },
        _ => answer,
    };

    private static WebhookAnswer Failure(string url, Exception exception)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            switch (cause)
            {
                case ConnectTimedOutException:
                    return WebhookAnswer.Failed(url, 11201, "Connect timed out", "ct");
                case SocketException { SocketErrorCode: SocketError.ConnectionRefused }:
                    return WebhookAnswer.Failed(url, 11202, "Connection refused", "ct");
                case SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.TryAgain or SocketError.NoData }:
                    return WebhookAnswer.Failed(url, 11210, "Host not found", "ct");
                case System.Security.Authentication.AuthenticationException:
                    return WebhookAnswer.Failed(url, 11220, "TLS handshake failed", "ct");
            }
        }

        return WebhookAnswer.Failed(url, 11205, $"Connection failed: {exception.Message}", "rt");
    }
}
