using TwilioEmulator.Tests.Support;

namespace TwilioEmulator.Tests;

public sealed class DialClientTests
{
    private const string Dial =
        "<Dial action=\"/after\" timeout=\"10\"><Client statusCallback=\"/leg\" statusCallbackEvent=\"initiated ringing answered completed\">"
        + "<Identity>anna</Identity><Parameter name=\"conv\" value=\"42\"/></Client></Dial>";

    [Fact]
    public async Task The_softphone_rings_answers_and_hangs_up_and_the_caller_goes_on()
    {
        await using var emulator = await StartAsync();
        await emulator.RegisterAsync("anna");
        var caller = await emulator.DialAsync();
        var child = await RungAsync(emulator);
        await emulator.AdvanceAsync(3);
        await emulator.ClientAsync("anna", "answer", new { callSid = child });
        await emulator.AdvanceAsync(20);
        await emulator.ClientAsync("anna", "hangup", new { callSid = child });

        var after = emulator.App.Single("/after");
        after["CallSid"].ShouldBe(caller);
        after["DialCallStatus"].ShouldBe("completed");
        after["DialBridged"].ShouldBe("true");
        after["DialCallSid"].ShouldBe(child);
        after["DialCallDuration"].ShouldBe("20");
        after["CallStatus"].ShouldBe("in-progress");
        emulator.App.To("/leg").Select(request => request["CallStatus"]).ShouldBe(["initiated", "ringing", "in-progress", "completed"]);
        emulator.App.To("/leg").Select(request => request["SequenceNumber"]).ShouldBe(["0", "1", "2", "3"]);
        emulator.App.To("/leg")[0]["ParentCallSid"].ShouldBe(caller);
        emulator.App.To("/leg")[0]["Direction"].ShouldBe("outbound-dial");
        emulator.EventTypes(child).ShouldBe(["incoming", "answered", "room", "ended"]);
        emulator.Events(child)[0].GetProperty("parameters").GetProperty("conv").GetString().ShouldBe("42");
    }

    [Fact]
    public async Task Nobody_answers_within_the_timeout_and_five_seconds()
    {
        await using var emulator = await StartAsync();
        await emulator.RegisterAsync("anna");
        await emulator.DialAsync();
        await emulator.AdvanceAsync(15.4);
        emulator.App.To("/after").ShouldBeEmpty();
        await emulator.AdvanceAsync(0.2);

        emulator.App.Single("/after")["DialCallStatus"].ShouldBe("no-answer");
        emulator.App.Single("/after")["DialBridged"].ShouldBe("false");
        emulator.App.To("/leg")[^1]["SipResponseCode"].ShouldBe("487");
    }

    [Theory]
    [InlineData("no-answer")]
    [InlineData("failed")]
    public async Task A_softphone_that_nobody_registered_rings_shortly(string outcome)
    {
        await using var emulator = await StartAsync(options => options.UnregisteredOutcome = outcome);
        await emulator.DialAsync();
        await emulator.AdvanceAsync(3);

        emulator.App.Single("/after")["DialCallStatus"].ShouldBe(outcome);
        emulator.App.To("/leg").Select(request => request["CallStatus"]).ShouldBe(["initiated", "ringing", outcome]);
    }

    [Fact]
    public async Task A_softphone_that_rejects_is_busy()
    {
        await using var emulator = await StartAsync();
        await emulator.RegisterAsync("anna");
        await emulator.DialAsync();
        await emulator.ClientAsync("anna", "reject", new { callSid = await RungAsync(emulator) });

        emulator.App.Single("/after")["DialCallStatus"].ShouldBe("busy");
    }

    [Fact]
    public async Task A_caller_who_hangs_up_while_it_rings_cancels_the_leg_and_the_action_says_so()
    {
        await using var emulator = await StartAsync();
        await emulator.RegisterAsync("anna");
        var caller = await emulator.DialAsync();
        var child = await RungAsync(emulator);
        await emulator.PhoneAsync("hangup", caller);

        var after = emulator.App.Single("/after");
        after["CallStatus"].ShouldBe("completed");
        after["DialCallStatus"].ShouldBe("canceled");
        emulator.App.To("/leg")[^1]["CallStatus"].ShouldBe("canceled");
        emulator.EventTypes(child).ShouldBe(["incoming", "canceled"]);
        emulator.EventTypes(caller).Contains("say", StringComparer.Ordinal).ShouldBeFalse();
    }

    [Fact]
    public async Task With_answer_on_bridge_the_caller_keeps_hearing_ringing()
    {
        await using var emulator = await StartAsync();
        emulator.App.On("/voice/inbound", "<Dial answerOnBridge=\"true\"><Client>anna</Client></Dial>");
        await emulator.RegisterAsync("anna");
        var caller = await emulator.DialAsync();
        var child = await RungAsync(emulator);
        (await emulator.StatusAsync(caller)).ShouldBe("ringing");
        await emulator.ClientAsync("anna", "answer", new { callSid = child });

        (await emulator.StatusAsync(caller)).ShouldBe("in-progress");
    }

    [Fact]
    public async Task The_first_of_several_legs_wins_and_the_others_are_cancelled()
    {
        await using var emulator = await StartAsync();
        emulator.App.On("/voice/inbound", "<Dial action=\"/after\"><Client>anna</Client><Client>berta</Client></Dial>");
        await emulator.RegisterAsync("anna");
        await emulator.RegisterAsync("berta");
        await emulator.DialAsync();
        await emulator.AdvanceAsync(0.6);
        var legs = emulator.EventsOf("incoming").Select(value => value.GetProperty("callSid").GetString()!).ToList();
        legs.Count.ShouldBe(2);
        await emulator.ClientAsync("berta", "answer", new { callSid = legs[1] });

        (await emulator.StatusAsync(legs[0])).ShouldBe("canceled");
        (await emulator.StatusAsync(legs[1])).ShouldBe("in-progress");
        emulator.App.To("/after").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_telephone_that_is_talking_is_busy()
    {
        await using var emulator = await StartAsync();
        emulator.App.On("/voice/inbound", request =>
            FakeApplication.Xml(request.Has("From", EmulatorHost.Caller)
                ? "<Response><Dial action=\"/after\">+34600111333</Dial></Response>"
                : "<Response><Say loop=\"0\">Music</Say></Response>"));
        await emulator.DialAsync("+34600111333");
        await emulator.DialAsync();
        await emulator.AdvanceAsync(1);

        emulator.App.Single("/after")["DialCallStatus"].ShouldBe("busy");
    }

    [Fact]
    public async Task The_time_limit_ends_the_conversation()
    {
        await using var emulator = await StartAsync();
        emulator.App.On("/voice/inbound", "<Dial action=\"/after\" timeLimit=\"30\"><Client>anna</Client></Dial>");
        await emulator.RegisterAsync("anna");
        await emulator.DialAsync();
        await emulator.ClientAsync("anna", "answer", new { callSid = await RungAsync(emulator) });
        await emulator.AdvanceAsync(30.1);

        emulator.App.Single("/after")["DialCallDuration"].ShouldBe("30");
    }

    private static async Task<EmulatorHost> StartAsync(Action<TwilioEmulatorOptions>? configure = null)
    {
        var emulator = await EmulatorHost.StartAsync(configure);
        emulator.App.On("/voice/inbound", Dial).On("/after", "<Say>Rate us</Say>");
        return emulator;
    }

    private static async Task<string> RungAsync(EmulatorHost emulator)
    {
        await emulator.AdvanceAsync(0.5);
        return emulator.LastRung();
    }
}
