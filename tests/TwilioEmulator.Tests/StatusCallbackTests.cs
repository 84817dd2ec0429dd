using System.Net.Http.Json;
using TwilioEmulator.Faults;
using TwilioEmulator.Tests.Support;

namespace TwilioEmulator.Tests;

public sealed class StatusCallbackTests
{
    [Fact]
    public async Task A_lost_callback_never_arrives()
    {
        await using var emulator = await StartAsync(new StatusCallbackFaults { LossRate = 1 });
        await RingAsync(emulator);

        emulator.App.To("/leg").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_repeated_callback_carries_the_same_token()
    {
        await using var emulator = await StartAsync(new StatusCallbackFaults { DuplicateRate = 1 });
        await RingAsync(emulator);

        var initiated = emulator.App.To("/leg").Where(request => request.Has("CallStatus", "initiated")).ToList();
        initiated.Count.ShouldBe(2);
        initiated[0].Headers["I-Twilio-Idempotency-Token"].ShouldBe(initiated[1].Headers["I-Twilio-Idempotency-Token"]);
        initiated[0]["SequenceNumber"].ShouldBe(initiated[1]["SequenceNumber"]);
        (initiated[1].At - initiated[0].At).ShouldBe(TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task A_delayed_callback_keeps_its_timestamp()
    {
        await using var emulator = await StartAsync(new StatusCallbackFaults { DelaySeconds = 3 });
        await RingAsync(emulator);

        var initiated = emulator.App.To("/leg")[0];
        initiated.At.Second.ShouldBe(3);
        initiated["Timestamp"].ShouldBe("Tue, 12 May 2026 12:00:00 +0000");
    }

    [Fact]
    public async Task Callbacks_overtake_each_other_when_some_are_held_back()
    {
        await using var emulator = await StartAsync(new StatusCallbackFaults { ReorderRate = 0.5, ReorderSeconds = 4 });
        for (var call = 0; call < 6; call++)
        {
            await RingAsync(emulator);
        }

        var disorder = emulator.App.To("/leg").GroupBy(request => request["CallSid"], StringComparer.Ordinal)
            .Count(leg => !leg.Select(request => request["SequenceNumber"]).SequenceEqual(["0", "1", "2"], StringComparer.Ordinal));
        disorder.ShouldBeGreaterThan(0);
        emulator.App.To("/leg").Count.ShouldBe(18);
    }

    [Fact]
    public async Task A_callback_answered_with_an_error_is_reported_and_not_repeated()
    {
        await using var emulator = await EmulatorHost.StartAsync();
        emulator.App.On("/voice/inbound", "<Hangup/>").On("/voice/status", _ => FakeApplication.Status(500));
        await emulator.DialAsync();
        await emulator.AdvanceAsync(20);

        emulator.App.To("/voice/status").Count.ShouldBe(1);
        (await emulator.DebuggerCodesAsync()).ShouldBe([15003]);
    }

    private static async Task<EmulatorHost> StartAsync(StatusCallbackFaults faults)
    {
        var emulator = await EmulatorHost.StartAsync();
        using var answer = await emulator.Http.PutAsJsonAsync("faults", new FaultRequest { StatusCallbacks = faults }, TestContext.Current.CancellationToken);
        answer.EnsureSuccessStatusCode();
        return emulator;
    }

    /// <summary>A softphone that nobody has registered: initiated, ringing, no-answer.</summary>
    private static async Task RingAsync(EmulatorHost emulator)
    {
        await emulator.PostJsonAsync(
            "Calls.json",
            ("To", "client:anna"), ("From", EmulatorHost.Line), ("Url", "https://cc.example.test/agent"), ("StatusCallback", "https://cc.example.test/leg"),
            ("StatusCallbackEvent", "initiated"), ("StatusCallbackEvent", "ringing"), ("StatusCallbackEvent", "completed"));
        await emulator.AdvanceAsync(10);
    }
}
