using System.Net.Http.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using TwilioEmulator.Tests.Support;
using TwilioEmulator.Webhooks;

namespace TwilioEmulator.Tests;

/// <summary>The same emulator on the system's clock and sockets.</summary>
public sealed class RealSocketTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Requests_to_the_public_url_are_sent_to_the_connect_url_and_signed_as_public()
    {
        var seen = new TaskCompletionSource<(string Host, bool Signed)>(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var app = await ApplicationAsync(async http =>
        {
            var form = await http.Request.ReadFormAsync(Token);
            var signature = TwilioSignature.Compute(
                new TwilioEmulatorOptions().AuthToken, "https://cc.example.test/voice/inbound", form.Select(pair => new Field(pair.Key, pair.Value.ToString())));
            seen.TrySetResult((http.Request.Host.Value!, string.Equals(http.Request.Headers["X-Twilio-Signature"], signature, StringComparison.Ordinal)));
            http.Response.ContentType = "text/xml";
            await http.Response.WriteAsync("<Response><Hangup/></Response>", Token);
        });
        await using var emulator = await EmulatorHost.StartAsync(Real);
        emulator.Options.AppConnectUrl = app.Urls.Single();

        await CallAsync(emulator);

        (await seen.Task.WaitAsync(TimeSpan.FromSeconds(20), TimeProvider.System, Token)).ShouldBe(("cc.example.test", true));
        (await UntilOverAsync(emulator)).ShouldBe("completed");
    }

    [Fact]
    public async Task A_closed_port_is_named_in_the_debugger()
    {
        var gone = await ApplicationAsync(_ => Task.CompletedTask);
        var address = gone.Urls.Single();
        await gone.DisposeAsync();
        await using var emulator = await EmulatorHost.StartAsync(Real);
        emulator.Options.AppConnectUrl = address;

        await CallAsync(emulator);
        await UntilOverAsync(emulator);

        (await emulator.DebuggerCodesAsync()).ShouldContain(11202);
    }

    private static void Real(TwilioEmulatorOptions options)
    {
        options.Clock = TimeProvider.System;
        options.Transport = null;
        options.CharactersPerSecond = 1000;
    }

    private static async Task<WebApplication> ApplicationAsync(RequestDelegate answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.Run(answer);
        await app.StartAsync(Token);
        return app;
    }

    private static async Task CallAsync(EmulatorHost emulator)
    {
        using var answer = await emulator.Http.PostAsJsonAsync($"phones/{EmulatorHost.Caller}/calls", new { to = EmulatorHost.Line }, Token);
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>Real time passes here; each look is a request.</summary>
    private static async Task<string> UntilOverAsync(EmulatorHost emulator)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (true)
        {
            limit.Token.ThrowIfCancellationRequested();
            var call = (await emulator.StateAsync()).GetProperty("calls")[0];
            if (call.TryGetProperty("endedAt", out _))
            {
                return call.GetProperty("status").GetString()!;
            }
        }
    }
}
