using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using ContactCenter.TestKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace TwilioEmulator.Tests.Support;

/// <summary>An emulator on a port of its own, an application in memory, and a clock that the test moves.</summary>
internal sealed class EmulatorHost : IAsyncDisposable
{
    public const string Caller = "+34600111222";
    public const string Line = "+34930000000";
    public const string PublicUrl = "https://cc.example.test";
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(50);
    private readonly WebApplication _host;
    private readonly WorkTokens _work;

    private EmulatorHost(WebApplication host, ManualClock clock, FakeApplication app, WorkTokens work)
    {
        _host = host;
        _work = work;
        Clock = clock;
        App = app;
        var address = new Uri(host.Urls.Single() + "/emulator/");
        Http = new HttpClient { BaseAddress = address };
        Options = host.Services.GetRequiredService<TwilioEmulatorOptions>();
        Rest = new HttpClient { BaseAddress = new Uri(address, $"2010-04-01/Accounts/{Options.AccountSid}/") };
        var credentials = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Options.AccountSid}:{Options.AuthToken}"));
        Rest.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", credentials);
    }

    public ManualClock Clock { get; }

    public FakeApplication App { get; }

    public HttpClient Http { get; }

    public HttpClient Rest { get; }

    public TwilioEmulatorOptions Options { get; }

    public int StepsBegun => _work.Begun;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static async Task<EmulatorHost> StartAsync(Action<TwilioEmulatorOptions>? configure = null)
    {
        var clock = new ManualClock();
        var work = new WorkTokens();
        FakeApplication? app = null;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddTwilioEmulator(options =>
        {
            app = new FakeApplication(clock, options.AuthToken);
            options.AppPublicUrl = PublicUrl;
            options.Numbers.Add(Line);
            options.Clock = clock;
            options.Seed = 7;
            options.BeginWork = work.Begin;
            options.Transport = app;
            configure?.Invoke(options);
        });
        app!.On("/voice/status", _ => FakeApplication.Status(204));
        app.On("/leg", _ => FakeApplication.Status(204));
        app.On("/events", _ => FakeApplication.Status(204));
        app.On("/room", _ => FakeApplication.Status(204));
        var host = builder.Build();
        host.MapTwilioEmulator("/emulator");
        await host.StartAsync(Token);
        return new EmulatorHost(host, clock, app, work);
    }

    /// <summary>Lets everything that is due now happen, and what follows from it at the same instant.</summary>
    public async Task SettleAsync()
    {
        int before;
        do
        {
            before = _work.Begun;
            Clock.Advance(TimeSpan.Zero);
            await _work.IdleAsync();
        }
        while (_work.Begun != before);
    }

    public async Task AdvanceAsync(double seconds)
    {
        await SettleAsync();
        var end = Clock.GetUtcNow() + TimeSpan.FromSeconds(seconds);
        while (Clock.GetUtcNow() < end)
        {
            var left = end - Clock.GetUtcNow();
            Clock.Advance(left < Step ? left : Step);
            await SettleAsync();
        }
    }

    /// <summary>A telephone dials the line; returns the call's sid.</summary>
    public Task<string> DialAsync(string from = Caller, bool withheld = false) =>
        DialAsync(new { to = Line, eventsUrl = "http://phones.test/events", withheld }, from);

    /// <summary>The same with a request of the test's own.</summary>
    public async Task<string> DialAsync(object request, string from = Caller)
    {
        var answer = await Http.PostAsJsonAsync($"phones/{from}/calls", request, Token);
        answer.EnsureSuccessStatusCode();
        await SettleAsync();
        return (await ReadAsync(answer)).GetProperty("callSid").GetString()!;
    }

    public async Task<HttpResponseMessage> PhoneAsync(string action, string callSid, string? digits = null, string from = Caller)
    {
        var answer = await Http.PostAsJsonAsync($"phones/{from}/{action}", new { callSid, digits }, Token);
        await SettleAsync();
        return answer;
    }

    public async Task<HttpResponseMessage> ClientAsync(string identity, string action, object body)
    {
        var answer = await Http.PostAsJsonAsync($"clients/{identity}/{action}", body, Token);
        await SettleAsync();
        return answer;
    }

    public Task<HttpResponseMessage> RegisterAsync(string identity) => ClientAsync(identity, "registrations", new { eventsUrl = "http://phones.test/events" });

    public async Task<HttpResponseMessage> PostAsync(string path, params (string Name, string Value)[] form)
    {
        using var content = new FormUrlEncodedContent(form.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        var answer = await Rest.PostAsync(new Uri(path, UriKind.Relative), content, Token);
        await SettleAsync();
        return answer;
    }

    public async Task<JsonElement> PostJsonAsync(string path, params (string Name, string Value)[] form)
    {
        using var answer = await PostAsync(path, form);
        answer.IsSuccessStatusCode.ShouldBeTrue(await answer.Content.ReadAsStringAsync(Token));
        return await ReadAsync(answer);
    }

    public async Task<JsonElement> GetJsonAsync(string path)
    {
        using var answer = await Rest.GetAsync(new Uri(path, UriKind.Relative), Token);
        return await ReadAsync(answer);
    }

    public async Task<JsonElement> StateAsync() => await ReadAsync(await Http.GetAsync(new Uri("state", UriKind.Relative), Token));

    public async Task<string> StatusAsync(string callSid) => (await GetJsonAsync($"Calls/{callSid}.json")).GetProperty("status").GetString()!;

    public async Task<IReadOnlyList<int>> DebuggerCodesAsync() =>
        [.. (await StateAsync()).GetProperty("debugger").EnumerateArray().Select(entry => entry.GetProperty("code").GetInt32())];

    /// <summary>What the devices noticed, in order, of one call or of all.</summary>
    public IReadOnlyList<JsonElement> Events(string? callSid = null) =>
        [.. App.To("/events").Select(request => JsonDocument.Parse(request.Body).RootElement).Where(value => callSid is null || Is(value, "callSid", callSid))];

    /// <summary>Those of one type, in order.</summary>
    public IReadOnlyList<JsonElement> EventsOf(string type, string? callSid = null) => [.. Events(callSid).Where(value => Is(value, "type", type))];

    /// <summary>The leg that rang last.</summary>
    public string LastRung() => EventsOf("incoming")[^1].GetProperty("callSid").GetString()!;

    public IReadOnlyList<string> EventTypes(string? callSid = null) => [.. Events(callSid).Select(value => value.GetProperty("type").GetString()!)];

    public static async Task<JsonElement> ReadAsync(HttpResponseMessage answer) =>
        JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Token)).RootElement;

    private static bool Is(JsonElement value, string property, string text) => string.Equals(value.GetProperty(property).GetString(), text, StringComparison.Ordinal);

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        Rest.Dispose();
        await _host.DisposeAsync();
        App.Dispose();
    }
}
