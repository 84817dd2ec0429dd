using ContactCenter.TestKit;
using ContactCenter.Twilio.Signatures;
using ContactCenter.Twilio.Webhooks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ContactCenter.Twilio.Tests.Signatures;

/// <summary>A server whose voice endpoints want signatures and tell what they were left.</summary>
internal sealed class WebhookHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private WebhookHost(WebApplication app, ManualClock clock) => (_app, Clock) = (app, clock);

    public ManualClock Clock { get; }

    public Uri Address => new(_app.Urls.Single());

    public SignatureHealth Health => _app.Services.GetRequiredService<SignatureHealth>();

    public static async Task<WebhookHost> StartAsync(Action<TwilioOptions> configure, string? pathBase = null)
    {
        var clock = new ManualClock();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddTwilioEdge(options => Configure(options, configure), clock);
        var app = builder.Build();
        app.UsePathBase(pathBase);
        app.UseRouting();
        var group = app.MapGroup("/voice").RequireTwilioSignature();
        group.MapMethods("/tell", ["GET", "POST"], Tell);
        group.MapPost("/form", async (HttpRequest request, CancellationToken stop) => (await request.ReadFormAsync(stop))["CallSid"].ToString());
        group.MapPost("/hook", async (HttpRequest request, CancellationToken stop) => await new StreamReader(request.Body).ReadToEndAsync(stop));
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new WebhookHost(app, clock);
    }

    /// <summary>Sends a signed form; <paramref name="signedUrl"/> is the address that Twilio believes in.</summary>
    public Task<HttpResponseMessage> PostAsync(string target, string signedUrl, Action<HttpRequestMessage>? change = null, params (string Name, string Value)[] fields)
    {
        var message = new HttpRequestMessage(HttpMethod.Post, new Uri(Address, target))
        {
            Content = new FormUrlEncodedContent(fields.Select(field => new KeyValuePair<string, string>(field.Name, field.Value))),
        };
        message.Headers.Add(TwilioSignature.Header, TwilioSignature.Compute(signedUrl, WebhookFields.From(fields), TestAccount.Token));
        change?.Invoke(message);
        return SendAsync(message);
    }

    public static async Task<HttpResponseMessage> SendAsync(HttpRequestMessage message)
    {
        using var client = new HttpClient();
        return await client.SendAsync(message, TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static void Configure(TwilioOptions options, Action<TwilioOptions> configure)
    {
        TestAccount.Fill(options);
        options.PublicUrl = "https://cc.example.test";
        configure(options);
    }

    private static string Tell(HttpContext context)
    {
        var request = context.Features.GetRequiredFeature<VoiceRequest>();
        return $"{request} from {request.From} token {request.IdempotencyToken}";
    }
}
