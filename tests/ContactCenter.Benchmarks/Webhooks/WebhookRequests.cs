using System.Collections.Concurrent;
using System.Globalization;
using System.Xml.Linq;
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
/// Two webhooks and their two yardsticks in the same host. The client does the same for all (a signed form), so that only the
/// server's work differs.
/// </summary>
internal sealed class WebhookRequests(Uri server, int connections) : IDisposable
{
    private const string EmptyPath = "/benchmark/empty";
    private const string InsertPath = "/benchmark/insert";

    private readonly HttpClient _http = new(new SocketsHttpHandler { MaxConnectionsPerServer = connections }) { BaseAddress = server };
    private readonly string _token = new TwilioEmulatorOptions().AuthToken;
    private readonly ConcurrentQueue<(string CallSid, Uri Action)> _atMenu = new();
    private long _calls;

    /// <summary>An endpoint that does nothing, and one that does a single durable insert through the product's own writer.</summary>
    public static void MapYardsticks(WebApplication app)
    {
        var database = app.Services.GetRequiredService<Database>();
        var group = app.MapGroup(string.Empty).AllowAnonymous().DisableAntiforgery();
        group.MapPost(EmptyPath, () => TypedResults.NoContent());
        group.MapPost(InsertPath, async (HttpRequest request, CancellationToken cancellationToken) =>
        {
            var row = new { JobName = request.Headers[TwilioSignature.Header].ToString() };
            await database.WriteAsync((sql, _) => sql.ExecuteAsync("JobRun_Create", row), cancellationToken);
            return TypedResults.NoContent();
        });
    }

    public Task AskNothingAsync() => SendAsync(new Uri(server, EmptyPath), NextCall());

    public Task InsertAsync() => SendAsync(new Uri(server, InsertPath), NextCall());

    /// <summary>A call comes in: matter, party, call, leg, place in the flow, events and the stored reply.</summary>
    public async Task ArriveAsync()
    {
        var callSid = NextCall();
        var document = XDocument.Parse(await SendAsync(new Uri(server, "/voice/inbound"), callSid));
        var action = document.Descendants("Gather").First().Attribute("action")!.Value;
        _atMenu.Enqueue((callSid, new Uri(server, action)));
    }

    /// <summary>Someone who arrived before presses a key in the menu.</summary>
    /// <exception cref="InvalidOperationException">Everybody pressed already: the round was longer than the one of arrivals.</exception>
    public Task PressAsync() => _atMenu.TryDequeue(out var call)
        ? SendAsync(call.Action, call.CallSid, ("Digits", "1"))
        : throw new InvalidOperationException("nobody is left in the menu");

    /// <summary>Nobody is in the menu any more.</summary>
    public void ForgetMenu() => _atMenu.Clear();

    /// <summary>How many can still press a key.</summary>
    public int AtMenu => _atMenu.Count;

    public void Dispose() => _http.Dispose();

    /// <exception cref="HttpRequestException">The answer was no success: the round measures nothing.</exception>
    private async Task<string> SendAsync(Uri url, string callSid, params (string Name, string Value)[] more)
    {
        (string Name, string Value)[] fields =
            [("CallSid", callSid), ("From", "+34600000199"), ("To", DemoLine.Number), ("CallStatus", "in-progress"), ("Direction", "inbound"), .. more];
        using var request = new HttpRequestMessage(HttpMethod.Post, url)
        {
            Content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))),
        };
        request.Headers.Add(TwilioSignature.Header, TwilioSignature.Compute(url.AbsoluteUri, WebhookFields.From([.. fields]), _token));
        using var response = await _http.SendAsync(request);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsStringAsync();
    }

    private string NextCall() => "CA" + Interlocked.Increment(ref _calls).ToString("x32", CultureInfo.InvariantCulture);
}
