using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using TwilioEmulator.Tests.Support;

namespace TwilioEmulator.Tests;

public sealed class InboundCallTests
{
    [Fact]
    public async Task The_first_request_says_who_calls_whom_while_it_rings()
    {
        await using var emulator = await EmulatorHost.StartAsync();
        emulator.App.On("/voice/inbound", "<Say>Hi</Say>");

        var sid = await emulator.DialAsync();

        var request = emulator.App.Single("/voice/inbound");
        request.Url.AbsoluteUri.ShouldBe("https://cc.example.test/voice/inbound");
        request.Method.ShouldBe("POST");
        request["CallSid"].ShouldBe(sid);
        request["CallStatus"].ShouldBe("ringing");
        request["From"].ShouldBe(EmulatorHost.Caller);
        request["Caller"].ShouldBe(EmulatorHost.Caller);
        request["To"].ShouldBe(EmulatorHost.Line);
        request["Direction"].ShouldBe("inbound");
        request["FromCountry"].ShouldBe("ES");
        request["FromCity"].ShouldBe("");
        request.Headers.ShouldContainKey("I-Twilio-Idempotency-Token");
        request.Headers["User-Agent"].ShouldBe("TwilioProxy/1.1");
        sid.ShouldMatch("^CA[0-9a-f]{32}$");
    }

    [Fact]
    public async Task Saying_answers_the_call_and_takes_as_long_as_its_characters()
    {
        await using var emulator = await EmulatorHost.StartAsync();
        emulator.App.On("/voice/inbound", $"<Say language=\"ca-ES\">{new string('a', 28)}</Say>");

        var sid = await emulator.DialAsync();
        (await emulator.StatusAsync(sid)).ShouldBe("in-progress");
        await emulator.AdvanceAsync(1.9);
        (await emulator.StatusAsync(sid)).ShouldBe("in-progress");
        await emulator.AdvanceAsync(0.2);

        (await emulator.StatusAsync(sid)).ShouldBe("completed");
        var said = emulator.EventsOf("say", sid).ShouldHaveSingleItem();
        said.GetProperty("seconds").GetDouble().ShouldBe(2);
        said.GetProperty("language").GetString().ShouldBe("ca-ES");
        emulator.EventTypes(sid).ShouldBe(["ringing", "answered", "say", "ended"]);
        emulator.Events(sid).Select(value => value.GetProperty("seq").GetInt32()).ShouldBe([1, 2, 3, 4]);
    }

    [Fact]
    public async Task The_number_hears_of_the_end_only()
    {
        await using var emulator = await EmulatorHost.StartAsync();
        emulator.App.On("/voice/inbound", "<Pause length=\"90\"/><Say>Now</Say><Pause length=\"61\"/>");

        await emulator.DialAsync();
        await emulator.AdvanceAsync(152);

        var status = emulator.App.Single("/voice/status");
        status["CallStatus"].ShouldBe("completed");
        status["CallDuration"].ShouldBe("61");
        status["Duration"].ShouldBe("2");
        status["SequenceNumber"].ShouldBe("0");
        status["CallbackSource"].ShouldBe("call-progress-events");
        status["Timestamp"]!.ShouldMatch("^Tue, 12 May 2026 12:02:3[0-9] \\+0000$");
    }

    [Fact]
    public async Task A_leading_pause_keeps_the_call_ringing()
    {
        await using var emulator = await EmulatorHost.StartAsync();
        emulator.App.On("/voice/inbound", "<Pause length=\"3\"/><Say>Hello</Say>");

        var sid = await emulator.DialAsync();
        await emulator.AdvanceAsync(2.9);
        (await emulator.StatusAsync(sid)).ShouldBe("ringing");
        await emulator.AdvanceAsync(0.2);
        (await emulator.StatusAsync(sid)).ShouldBe("in-progress");
    }

    [Theory]
    [InlineData("<Reject/>", "no-answer")]
    [InlineData("<Reject reason=\"busy\"/>", "busy")]
    [InlineData("<Say>x</Say><Reject/>", "completed")]
    [InlineData("<Hangup/>", "completed")]
    public async Task Refusing_works_as_the_first_verb_only(string verbs, string status)
    {
        await using var emulator = await EmulatorHost.StartAsync();
        emulator.App.On("/voice/inbound", verbs);

        var sid = await emulator.DialAsync();
        await emulator.AdvanceAsync(1);

        (await emulator.StatusAsync(sid)).ShouldBe(status);
        emulator.App.Single("/voice/status")["CallStatus"].ShouldBe(status);
    }

    [Fact]
    public async Task A_caller_who_gives_up_while_it_rings_is_not_answered()
    {
        await using var emulator = await EmulatorHost.StartAsync();
        emulator.App.On("/voice/inbound", "<Pause length=\"20\"/>");

        var sid = await emulator.DialAsync();
        await emulator.PhoneAsync("hangup", sid);

        var status = emulator.App.Single("/voice/status");
        status["CallStatus"].ShouldBe("no-answer");
        status["CallDuration"].ShouldBe("0");
    }

    [Fact]
    public async Task A_hang_up_during_a_prompt_asks_for_nothing_but_the_status()
    {
        await using var emulator = await EmulatorHost.StartAsync();
        emulator.App.On("/voice/inbound", "<Gather action=\"/next\"><Say>A long question that takes a while</Say></Gather><Redirect>/next</Redirect>");

        var sid = await emulator.DialAsync();
        await emulator.AdvanceAsync(1);
        await emulator.PhoneAsync("hangup", sid);
        await emulator.AdvanceAsync(30);

        emulator.App.Requests.Where(request => request.Path is not "/events").Select(request => request.Path).ShouldBe(["/voice/inbound", "/voice/status"]);
    }

    [Fact]
    public async Task A_withheld_number_arrives_as_text()
    {
        await using var emulator = await EmulatorHost.StartAsync();
        emulator.App.On("/voice/inbound", "<Hangup/>");

        await emulator.DialAsync(withheld: true);

        emulator.App.Single("/voice/inbound")["From"].ShouldBe("anonymous");
        emulator.App.Single("/voice/inbound").Fields.ShouldNotContainKey("FromCountry");
    }

    [Fact]
    public async Task A_diverted_call_names_the_line_that_sent_it_on()
    {
        await using var emulator = await EmulatorHost.StartAsync();
        emulator.App.On("/voice/inbound", "<Hangup/>");

        await emulator.DialAsync(new { to = EmulatorHost.Line, forwardedFrom = "+34933700001" });

        emulator.App.Single("/voice/inbound")["ForwardedFrom"].ShouldBe("+34933700001");
        emulator.App.Single("/voice/inbound")["From"].ShouldBe(EmulatorHost.Caller);
    }

    [Fact]
    public async Task A_telephone_behind_a_switchboard_shows_the_switchboards_number()
    {
        await using var emulator = await EmulatorHost.StartAsync();
        emulator.App.On("/voice/inbound", "<Hangup/>");

        await emulator.DialAsync(new { to = EmulatorHost.Line, shownAs = "+34933700000" });

        emulator.App.Single("/voice/inbound")["From"].ShouldBe("+34933700000");
        emulator.App.Single("/voice/inbound").Fields.ShouldNotContainKey("ForwardedFrom");
    }

    [Fact]
    public async Task Numbers_that_are_none_are_refused()
    {
        await using var emulator = await EmulatorHost.StartAsync();

        using var answer = await emulator.Http.PostAsJsonAsync($"phones/{EmulatorHost.Caller}/calls", new { to = EmulatorHost.Line, shownAs = "nobody" }, TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("text/html", "in-progress")]
    [InlineData("application/xml", "in-progress")]
    [InlineData("application/json", "apology")]
    public async Task Only_known_content_types_are_documents(string type, string outcome)
    {
        await using var emulator = await EmulatorHost.StartAsync();
        emulator.App.On("/voice/inbound", _ => FakeApplication.Content("<Response><Pause length=\"1\"/><Say>Right</Say></Response>", type));

        var sid = await emulator.DialAsync();
        await emulator.AdvanceAsync(1.1);

        var texts = emulator.Events(sid).Where(value => value.TryGetProperty("text", out _)).Select(value => value.GetProperty("text").GetString()!).ToList();
        texts.ShouldHaveSingleItem().ShouldStartWith(outcome is "apology" ? "We are sorry" : "Right");
        (await emulator.DebuggerCodesAsync()).Contains(12300).ShouldBe(outcome is "apology");
    }

    [Fact]
    public async Task Plain_text_is_read_out_and_ends_the_call()
    {
        await using var emulator = await EmulatorHost.StartAsync();
        emulator.App.On("/voice/inbound", _ => FakeApplication.Content("Bon dia", "text/plain"));

        var sid = await emulator.DialAsync();
        await emulator.AdvanceAsync(1);

        emulator.EventsOf("say", sid).ShouldHaveSingleItem().GetProperty("text").GetString().ShouldBe("Bon dia");
        (await emulator.StatusAsync(sid)).ShouldBe("completed");
    }

    [Theory]
    [InlineData("\n<?xml version=\"1.0\"?><Response/>", 12100)]
    [InlineData("<Response><Say>a & b</Say></Response>", 12100)]
    [InlineData("<Answer/>", 12100)]
    [InlineData("", 11770)]
    public async Task A_bad_document_goes_to_the_fallback_url(string body, int code)
    {
        await using var emulator = await EmulatorHost.StartAsync();
        emulator.App.On("/voice/inbound", _ => FakeApplication.Content(body, "text/xml"));
        emulator.App.On("/voice/fallback", "<Say>Please ring later</Say>");

        var sid = await emulator.DialAsync();

        var fallback = emulator.App.Single("/voice/fallback");
        fallback["ErrorCode"].ShouldBe(code.ToString(System.Globalization.CultureInfo.InvariantCulture));
        fallback["ErrorUrl"].ShouldBe("https://cc.example.test/voice/inbound");
        (await emulator.DebuggerCodesAsync()).ShouldContain(code);
        (await emulator.StatusAsync(sid)).ShouldBe("in-progress");
    }

    [Fact]
    public async Task A_byte_order_mark_spoils_the_document()
    {
        await using var emulator = await EmulatorHost.StartAsync();
        emulator.App.On("/voice/inbound", _ => new HttpResponseMessage(HttpStatusCode.OK)
        {
            Content = new ByteArrayContent([.. Encoding.UTF8.Preamble, .. "<Response/>"u8]) { Headers = { ContentType = MediaTypeHeaderValue.Parse("text/xml") } },
        });

        await emulator.DialAsync();

        (await emulator.DebuggerCodesAsync()).ShouldContain(12100);
    }

    [Fact]
    public async Task Without_a_working_fallback_the_caller_hears_an_apology_and_the_call_ends()
    {
        await using var emulator = await EmulatorHost.StartAsync();
        emulator.App.On("/voice/inbound", _ => FakeApplication.Status(500));
        emulator.App.On("/voice/fallback", _ => FakeApplication.Status(500));

        var sid = await emulator.DialAsync();
        emulator.EventTypes(sid).Contains("say", StringComparer.Ordinal).ShouldBeTrue();
        await emulator.AdvanceAsync(6);

        (await emulator.StatusAsync(sid)).ShouldBe("completed");
        emulator.App.To("/voice/inbound").Count.ShouldBe(1);
        emulator.App.To("/voice/fallback").Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_fallback_stays_in_force_for_every_later_document()
    {
        await using var emulator = await EmulatorHost.StartAsync();
        emulator.App.On("/voice/inbound", "<Redirect>/broken</Redirect>");
        var fallbacks = 0;
        emulator.App.On("/voice/fallback", _ => FakeApplication.Xml(++fallbacks == 1 ? "<Response><Say>x</Say><Redirect>/broken</Redirect></Response>" : "<Response><Say>Second</Say></Response>"));

        var sid = await emulator.DialAsync();
        await emulator.AdvanceAsync(0.2);

        fallbacks.ShouldBe(2);
        emulator.Events(sid)[^1].GetProperty("text").GetString().ShouldBe("Second");
    }

    [Fact]
    public async Task A_number_without_a_voice_url_fails_at_once()
    {
        await using var emulator = await EmulatorHost.StartAsync();
        var number = (await emulator.GetJsonAsync("IncomingPhoneNumbers.json")).GetProperty("incoming_phone_numbers")[0].GetProperty("sid").GetString();
        await emulator.PostJsonAsync($"IncomingPhoneNumbers/{number}.json", ("VoiceUrl", ""));

        var sid = await emulator.DialAsync();

        (await emulator.StatusAsync(sid)).ShouldBe("failed");
        (await emulator.DebuggerCodesAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Unknown_verbs_are_skipped_with_a_warning_and_the_rest_runs()
    {
        await using var emulator = await EmulatorHost.StartAsync();
        emulator.App.On("/voice/inbound", "<Sing>la</Sing><say>no</say><Say loudness=\"11\">Yes</Say>");

        var sid = await emulator.DialAsync();

        (await emulator.DebuggerCodesAsync()).ShouldBe([12200, 12200, 12200]);
        emulator.Events(sid)[^1].GetProperty("text").GetString().ShouldBe("Yes");
    }

    [Fact]
    public async Task Documents_that_chase_each_other_without_time_passing_end_in_the_apology()
    {
        await using var emulator = await EmulatorHost.StartAsync();
        emulator.App.On("/voice/inbound", "<Redirect/>");
        emulator.App.On("/voice/fallback", "<Redirect>/voice/inbound</Redirect>");

        var sid = await emulator.DialAsync();
        await emulator.AdvanceAsync(6);

        (await emulator.StatusAsync(sid)).ShouldBe("completed");
        emulator.App.To("/voice/inbound").Count.ShouldBeLessThan(100);
    }

    [Fact]
    public async Task The_same_seed_gives_the_same_sids()
    {
        await using var one = await EmulatorHost.StartAsync();
        await using var two = await EmulatorHost.StartAsync();
        one.App.On("/voice/inbound", "<Hangup/>");
        two.App.On("/voice/inbound", "<Hangup/>");

        (await one.DialAsync()).ShouldBe(await two.DialAsync());
        one.App.Single("/voice/inbound").Headers["I-Twilio-Idempotency-Token"].ShouldBe(two.App.Single("/voice/inbound").Headers["I-Twilio-Idempotency-Token"]);
    }
}
