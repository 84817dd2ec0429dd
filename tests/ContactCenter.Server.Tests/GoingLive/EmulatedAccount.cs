using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using ContactCenter.Server.Infrastructure.Hosting;
using ContactCenter.Server.Tests.Calls.Kit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using TwilioEmulator;

namespace ContactCenter.Server.Tests.GoingLive;

/// <summary>An account at the emulator whose numbers are as they should be, until a test changes them.</summary>
internal sealed class EmulatedAccount : IAsyncDisposable
{
    public const string PublicUrl = "https://phone.example.org";
    public const string Stranger = "+34930009999";

    private readonly WebApplication _app;
    private readonly HttpClient _rest;
    private readonly HttpClient _emulator;

    private EmulatedAccount(WebApplication app, Uri address, ConcurrentQueue<string> writes)
    {
        (_app, Writes) = (app, writes);
        ApiBaseUrl = new Uri(address, Provider.EmulatorPath).ToString();
        _emulator = new HttpClient { BaseAddress = new Uri(ApiBaseUrl + "/") };
        _rest = new HttpClient { BaseAddress = new Uri($"{ApiBaseUrl}/2010-04-01/Accounts/{Account.AccountSid}/") };
        _rest.DefaultRequestHeaders.Authorization =
            new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Account.AccountSid}:{Account.AuthToken}")));
    }

    public static TwilioEmulatorOptions Account { get; } = new();

    public string ApiBaseUrl { get; }

    /// <summary>Path of every request that may have changed something.</summary>
    public ConcurrentQueue<string> Writes { get; }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static async Task<EmulatedAccount> StartAsync(Action<TwilioEmulatorOptions>? configure = null)
    {
        var address = Ports.FreeAddress();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(address.ToString());
        builder.Services.AddTwilioEmulator(options =>
        {
            options.AppPublicUrl = PublicUrl;
            foreach (var number in new[] { CallCentreHost.DemoLine, CallCentreHost.MainLine, CallCentreHost.VicLine, Stranger })
            {
                options.Numbers.Add(number);
            }

            configure?.Invoke(options);
        });
        var app = builder.Build();
        var writes = new ConcurrentQueue<string>();
        app.Use((context, next) =>
        {
            if (HttpMethods.IsPost(context.Request.Method))
            {
                writes.Enqueue(context.Request.Path.Value!);
            }

            return next(context);
        });
        app.MapTwilioEmulator(Provider.EmulatorPath);
        await app.StartAsync(Token);
        var account = new EmulatedAccount(app, address, writes);
        await account.SetAsync(await account.SidAsync(Stranger), ("VoiceUrl", "https://elsewhere.example/voice"));
        account.Writes.Clear();
        return account;
    }

    public async Task<JsonElement> NumberAsync(string number) =>
        (await _rest.GetFromJsonAsync<JsonElement>($"IncomingPhoneNumbers.json?PhoneNumber={Uri.EscapeDataString(number)}", Token)).GetProperty("incoming_phone_numbers")[0];

    public async Task<string> SidAsync(string number) => (await NumberAsync(number)).GetProperty("sid").GetString()!;

    public Task SetAsync(string numberSid, params (string Name, string Value)[] fields) => PostAsync($"IncomingPhoneNumbers/{numberSid}.json", fields);

    public async Task<string> CreateApplicationAsync(string voiceUrl) =>
        (await PostAsync("Applications.json", ("FriendlyName", "softphone"), ("VoiceUrl", voiceUrl))).GetProperty("sid").GetString()!;

    public Task<JsonElement> ApplicationAsync(string sid) => _rest.GetFromJsonAsync<JsonElement>($"Applications/{sid}.json", Token);

    public async Task RemoveAsync(string number)
    {
        using var gone = await _rest.DeleteAsync(new Uri($"IncomingPhoneNumbers/{await SidAsync(number)}.json", UriKind.Relative), Token);
        gone.EnsureSuccessStatusCode();
    }

    public Task BreakAsync(string method, string path, string answer, int times = 1) =>
        _emulator.PutCheckedAsync("faults", new { rest = new[] { new { method, path, answer, times } } });

    private async Task<JsonElement> PostAsync(string path, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        using var answer = await _rest.PostAsync(new Uri(path, UriKind.Relative), form, Token);
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadFromJsonAsync<JsonElement>(Token);
    }

    public async ValueTask DisposeAsync()
    {
        _rest.Dispose();
        _emulator.Dispose();
        await _app.DisposeAsync();
    }
}
