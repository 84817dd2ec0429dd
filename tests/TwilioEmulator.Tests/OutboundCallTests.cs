using System.Net;
using TwilioEmulator.Tests.Support;

namespace TwilioEmulator.Tests;

public sealed class OutboundCallTests
{
    [Fact]
    public async Task A_softphone_call_goes_through_its_states_and_fetches_its_document_after_the_answer()
    {
        await using var emulator = await EmulatorHost.StartAsync();
        emulator.App.On("/agent", "<Pause length=\"10\"/>");
        await emulator.RegisterAsync("anna");

        var created = await CreateAsync(emulator, "client:anna?reservation=R7");
        var sid = created.GetProperty("sid").GetString()!;
        created.GetProperty("status").GetString().ShouldBe("queued");
        created.GetProperty("to").GetString().ShouldBe("client:anna");
        await emulator.AdvanceAsync(0.5);
        emulator.App.To("/agent").ShouldBeEmpty();
        await emulator.ClientAsync("anna", "answer", new { callSid = sid });
        await emulator.AdvanceAsync(10.1);

        emulator.App.Single("/agent")["CallStatus"].ShouldBe("in-progress");
        emulator.App.Single("/agent")["Direction"].ShouldBe("outbound-api");
        emulator.App.To("/leg").Select(request => request["CallStatus"]).ShouldBe(["initiated", "ringing", "in-progress", "completed"]);
        emulator.Events(sid)[0].GetProperty("parameters").GetProperty("reservation").GetString().ShouldBe("R7");
    }

    [Fact]
    public async Task Calls_leave_one_per_second_and_the_rest_waits()
    {
        await using var emulator = await EmulatorHost.StartAsync();
        var sids = new List<string>();
        for (var number = 0; number < 3; number++)
        {
            sids.Add((await CreateAsync(emulator, $"+3460000020{number}")).GetProperty("sid").GetString()!);
        }

        (await emulator.StatusAsync(sids[0])).ShouldBe("ringing");
        (await emulator.StatusAsync(sids[1])).ShouldBe("queued");
        await emulator.AdvanceAsync(1);
        (await emulator.StatusAsync(sids[1])).ShouldBe("ringing");
        (await emulator.StatusAsync(sids[2])).ShouldBe("queued");
        await emulator.AdvanceAsync(1);

        (await emulator.GetJsonAsync($"Calls/{sids[2]}.json")).GetProperty("queue_time").GetString().ShouldBe("2000");
        emulator.App.To("/leg").Where(request => request.Has("CallStatus", "initiated")).Select(request => request.At.Second).ShouldBe([0, 1, 2]);
    }

    [Fact]
    public async Task A_call_cancelled_in_the_queue_makes_no_callback()
    {
        await using var emulator = await EmulatorHost.StartAsync();
        await CreateAsync(emulator, "+34600000201");
        var waiting = (await CreateAsync(emulator, "+34600000202")).GetProperty("sid").GetString()!;

        await emulator.PostJsonAsync($"Calls/{waiting}.json", ("Status", "canceled"));
        await emulator.AdvanceAsync(5);

        (await emulator.StatusAsync(waiting)).ShouldBe("canceled");
        emulator.App.To("/leg").ShouldAllBe(request => request["CallSid"] != waiting);
    }

    [Fact]
    public async Task A_telephone_that_does_not_answer_ends_after_timeout_and_extra()
    {
        await using var emulator = await EmulatorHost.StartAsync();
        var sid = (await CreateAsync(emulator, "+34600000201", ("Timeout", "15"))).GetProperty("sid").GetString()!;
        await emulator.AdvanceAsync(20.4);
        (await emulator.StatusAsync(sid)).ShouldBe("ringing");
        await emulator.AdvanceAsync(0.2);

        (await emulator.StatusAsync(sid)).ShouldBe("no-answer");
        emulator.App.To("/leg")[^1]["CallDuration"].ShouldBe("0");
    }

    [Fact]
    public async Task A_telephone_answers_and_hears_the_inline_document()
    {
        await using var emulator = await EmulatorHost.StartAsync();
        var sid = (await emulator.PostJsonAsync(
            "Calls.json", ("To", "+34600000201"), ("From", EmulatorHost.Line), ("Twiml", "<Response><Say>Hello</Say></Response>"))).GetProperty("sid").GetString()!;
        await emulator.AdvanceAsync(1);
        (await emulator.PhoneAsync("answer", sid, from: "+34600000201")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await emulator.StatusAsync(sid)).ShouldBe("in-progress");
        await emulator.AdvanceAsync(1);

        (await emulator.StatusAsync(sid)).ShouldBe("completed");
    }

    [Fact]
    public async Task A_relative_action_in_an_inline_document_is_an_error()
    {
        await using var emulator = await EmulatorHost.StartAsync();
        var sid = (await emulator.PostJsonAsync(
            "Calls.json", ("To", "+34600000201"), ("From", EmulatorHost.Line), ("Twiml", "<Response><Redirect>/next</Redirect></Response>"))).GetProperty("sid").GetString()!;
        await emulator.AdvanceAsync(1);
        await emulator.PhoneAsync("answer", sid, from: "+34600000201");

        (await emulator.DebuggerCodesAsync()).ShouldBe([15004, 11100]);
    }

    [Theory]
    [InlineData("", "client:anna", "https://cc.example.test/agent", 21201)]
    [InlineData("93 000", EmulatorHost.Line, "https://cc.example.test/agent", 21211)]
    [InlineData("client:an-na", EmulatorHost.Line, "https://cc.example.test/agent", 21211)]
    [InlineData("+34600000201", "anna", "https://cc.example.test/agent", 21212)]
    [InlineData("+34600000201", "+34600999999", "https://cc.example.test/agent", 21210)]
    [InlineData("client:anna", EmulatorHost.Line, "/agent", 21205)]
    [InlineData("client:anna", EmulatorHost.Line, "", 21205)]
    public async Task Wrong_parameters_are_refused_with_twilios_code(string to, string from, string url, int code)
    {
        await using var emulator = await EmulatorHost.StartAsync();

        using var answer = await emulator.PostAsync("Calls.json", ("To", to), ("From", from), ("Url", url));

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var error = await EmulatorHost.ReadAsync(answer);
        error.GetProperty("code").GetInt32().ShouldBe(code);
        error.GetProperty("status").GetInt32().ShouldBe(400);
        error.GetProperty("more_info").GetString().ShouldEndWith($"/{code}");
    }

    [Fact]
    public async Task Several_events_in_one_field_are_accepted_and_silence_every_callback()
    {
        await using var emulator = await EmulatorHost.StartAsync();

        await emulator.PostJsonAsync(
            "Calls.json",
            ("To", "client:anna"), ("From", EmulatorHost.Line), ("Url", "https://cc.example.test/agent"),
            ("StatusCallback", "https://cc.example.test/leg"), ("StatusCallbackEvent", "ringing completed"));
        await emulator.AdvanceAsync(5);

        emulator.App.To("/leg").ShouldBeEmpty();
        (await emulator.DebuggerCodesAsync()).ShouldBe([21626]);
    }

    [Theory]
    [InlineData("Status", "completed")]
    [InlineData("Status", "canceled")]
    [InlineData("Url", "https://cc.example.test/agent")]
    public async Task A_call_that_is_over_cannot_be_changed(string name, string value)
    {
        await using var emulator = await EmulatorHost.StartAsync();
        emulator.App.On("/voice/inbound", "<Hangup/>");
        var sid = await emulator.DialAsync();

        using var answer = await emulator.PostAsync($"Calls/{sid}.json", (name, value));

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await EmulatorHost.ReadAsync(answer)).GetProperty("code").GetInt32().ShouldBe(21220);
    }

    [Fact]
    public async Task A_ringing_call_cannot_be_redirected_but_can_be_cancelled()
    {
        await using var emulator = await EmulatorHost.StartAsync();
        await emulator.RegisterAsync("anna");
        var sid = (await CreateAsync(emulator, "client:anna")).GetProperty("sid").GetString()!;
        await emulator.AdvanceAsync(1);

        using var redirect = await emulator.PostAsync($"Calls/{sid}.json", ("Url", "https://cc.example.test/agent"));
        (await EmulatorHost.ReadAsync(redirect)).GetProperty("code").GetInt32().ShouldBe(21220);
        (await emulator.PostJsonAsync($"Calls/{sid}.json", ("Status", "completed"))).GetProperty("status").GetString().ShouldBe("canceled");
        emulator.App.To("/leg")[^1]["CallStatus"].ShouldBe("canceled");
        emulator.EventTypes(sid).ShouldBe(["incoming", "canceled"]);
    }

    [Fact]
    public async Task Cancelling_a_live_call_has_no_effect()
    {
        await using var emulator = await EmulatorHost.StartAsync();
        emulator.App.On("/voice/inbound", "<Say loop=\"0\">Music</Say>");
        var sid = await emulator.DialAsync();

        (await emulator.PostJsonAsync($"Calls/{sid}.json", ("Status", "canceled"))).GetProperty("status").GetString().ShouldBe("in-progress");
        (await emulator.PostJsonAsync($"Calls/{sid}.json", ("Status", "completed"))).GetProperty("status").GetString().ShouldBe("completed");
    }

    private static Task<System.Text.Json.JsonElement> CreateAsync(EmulatorHost emulator, string to, params (string, string)[] more) => emulator.PostJsonAsync(
        "Calls.json",
        [
            ("To", to), ("From", EmulatorHost.Line), ("Url", "https://cc.example.test/agent"), ("StatusCallback", "https://cc.example.test/leg"),
            ("StatusCallbackEvent", "initiated"), ("StatusCallbackEvent", "ringing"), ("StatusCallbackEvent", "answered"), ("StatusCallbackEvent", "completed"),
            .. more,
        ]);
}
