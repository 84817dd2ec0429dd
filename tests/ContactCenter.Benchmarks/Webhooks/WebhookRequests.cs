using System.Globalization;
using ContactCenter.Data;
using ContactCenter.Server.Infrastructure.Hosting;
using ContactCenter.Twilio.Signatures;
using ContactCenter.Twilio.Webhooks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using TwilioEmulator;

namespace ContactCenter.Benchmarks.Webhooks;

/// <summary>
/// The webhook and its two yardsticks in the same host. The client does the same for all three (a signed form of a new call),
/// so that only the server's work differs.
/// </summary>
internal sealed class WebhookRequests(Uri server, int connections) : IDisposable
{
    public const string Empty = "/benchmark/empty";
    public const string Insert = "/benchmark/insert";
    public const string Webhook = "/voice/inbound";

    private readonly HttpClient _http = new(new SocketsHttpHandler { MaxConnectionsPerServer = connections }) { BaseAddress = server };
    private readonly string _token = new TwilioEmulatorOptions().AuthToken;
    private long _calls;

    /// <summary>An endpoint that does nothing, and one that does a single durable insert through the product's own writer.</summary>
    public static void MapYardsticks(WebApplication app)
    {
        var database = app.Services.GetRequiredService<Database>();
        var group = app.MapGroup(string.Empty).AllowAnonymous().DisableAntiforgery();
        group.MapPost(Empty, () => TypedResults.NoContent());
        group.MapPost(Insert, async (HttpRequest request, CancellationToken cancellationToken) =>
        {
            var row = new { JobName = request.Headers[TwilioSignature.Header].ToString() };
            await database.WriteAsync((sql, _) => sql.ExecuteAsync("JobRun_Create", row), cancellationToken);
            return TypedResults.NoContent();
        });
    }

    /// <exception cref="HttpRequestException">The answer was no success: the round measures nothing.</exception>
    public async Task SendAsync(string path)
    {
        var callSid = "CA" + Interlocked.Increment(ref _calls).ToString("x32", CultureInfo.InvariantCulture);
        (string Name, string Value)[] fields =
            [("CallSid", callSid), ("From", "+34600000199"), ("To", DemoLine.Number), ("CallStatus", "ringing"), ("Direction", "inbound")];
        var url = new Uri(server, path);
        using var request = new HttpRequestMessage(HttpMethod.Post, url)
        {
            Content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))),
        };
        request.Headers.Add(TwilioSignature.Header, TwilioSignature.Compute(url.AbsoluteUri, WebhookFields.From([.. fields]), _token));
        using var response = await _http.SendAsync(request);
        response.EnsureSuccessStatusCode();
    }

    public void Dispose() => _http.Dispose();
}
