using System.Net;
using System.Net.Http.Json;
using System.Text;
using ContactCenter.Core.Calls;
using ContactCenter.Twilio.Rest;
using RichardSzalay.MockHttp;

namespace ContactCenter.Twilio.Tests.Rest;

/// <summary>The exact requests that go out and how the answers are read.</summary>
public sealed class TwilioShapeTests : IDisposable
{
    private const string Base = "http://127.0.0.1:5080/emulator";
    private const string Account = Base + "/2010-04-01/Accounts/" + TestAccount.Sid;

    private readonly MockHttpMessageHandler _http = new();
    private readonly EdgeUnderTest _edge;

    public TwilioShapeTests() => _edge = new EdgeUnderTest(Base, _http, options => options.RetryCount = 0);

    public void Dispose()
    {
        _edge.Dispose();
        _http.Dispose();
    }

    [Fact]
    public async Task Ringing_An_Agent_Asks_For_A_Call_To_The_Softphone_With_Every_Signal()
    {
        string? sent = null;
        _http.Expect(HttpMethod.Post, Account + "/Calls.json")
            .WithHeaders("Authorization", "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{TestAccount.Sid}:{TestAccount.Token}")))
            .Respond(async request =>
            {
                sent = Uri.UnescapeDataString(await request.Content!.ReadAsStringAsync(TestContext.Current.CancellationToken));
                return Json(HttpStatusCode.Created, new { sid = "CA1", status = "queued" });
            });

        (await _edge.RingAsync()).ShouldBe(new ProviderOutcome.Done("CA1"));
        sent.ShouldBe(
            "To=client:agent_42&From=+34930000000&Url=https://cc.example.test/base/voice/agent?r=1&Method=POST"
            + "&StatusCallback=https://cc.example.test/base/voice/leg?r=1&StatusCallbackMethod=POST"
            + "&StatusCallbackEvent=initiated&StatusCallbackEvent=ringing&StatusCallbackEvent=answered&StatusCallbackEvent=completed&Timeout=20");
        _http.VerifyNoOutstandingExpectation();
    }

    [Fact]
    public async Task Moving_And_Ending_Update_The_Leg()
    {
        _http.Expect(HttpMethod.Post, $"{Account}/Calls/{TestAccount.CallSid}.json")
            .WithExactFormData([new("Url", "https://cc.example.test/base/voice/next?r=1"), new("Method", "POST")])
            .Respond(_ => Json(HttpStatusCode.OK, new { sid = TestAccount.CallSid, status = "in-progress" }));
        _http.Expect(HttpMethod.Post, $"{Account}/Calls/{TestAccount.CallSid}.json")
            .WithExactFormData([new("Status", "completed")])
            .Respond(_ => Json(HttpStatusCode.OK, new { sid = TestAccount.CallSid, status = "completed" }));

        (await _edge.MoveAsync()).ShouldBe(new ProviderOutcome.Done(TestAccount.CallSid));
        (await _edge.EndAsync()).ShouldBe(new ProviderOutcome.Done(TestAccount.CallSid));
        _http.VerifyNoOutstandingExpectation();
    }

    [Fact]
    public async Task Music_For_A_Leg_Finds_The_Room_By_Its_Name_And_Changes_The_Participant()
    {
        var participant = $"{Account}/Conferences/CF1/Participants/{TestAccount.CallSid}.json";
        _http.Expect(HttpMethod.Get, $"{Account}/Conferences.json?FriendlyName=room%201&Status=in-progress")
            .Respond(_ => Json(HttpStatusCode.OK, new { conferences = new[] { new { sid = "CF1", friendly_name = "room 1", status = "in-progress" } } }));
        _http.Expect(HttpMethod.Post, participant)
            .WithExactFormData([new("Hold", "true"), new("HoldUrl", "https://cc.example.test/base/voice/hold"), new("HoldMethod", "POST")])
            .Respond(_ => Json(HttpStatusCode.OK, new { call_sid = TestAccount.CallSid, hold = true, muted = false }));
        _http.Expect(HttpMethod.Get, "*")
            .Respond(_ => Json(HttpStatusCode.OK, new { conferences = new[] { new { sid = "CF1", friendly_name = "room 1", status = "in-progress" } } }));
        _http.Expect(HttpMethod.Post, participant)
            .WithExactFormData([new("Hold", "false")])
            .Respond(_ => Json(HttpStatusCode.OK, new { call_sid = TestAccount.CallSid, hold = false, muted = false }));

        (await HoldAsync()).ShouldBe(new ProviderOutcome.Done(TestAccount.CallSid));
        (await TakeBackAsync()).ShouldBe(new ProviderOutcome.Done(TestAccount.CallSid));
        _http.VerifyNoOutstandingExpectation();
    }

    [Fact]
    public async Task A_Room_That_Is_Over_A_Leg_That_Left_It_And_A_Fault_Are_Told_Apart()
    {
        var room = new { conferences = new[] { new { sid = "CF1", friendly_name = "room 1", status = "in-progress" } } };
        _http.Expect(HttpMethod.Get, "*").Respond(_ => Json(HttpStatusCode.OK, new { conferences = Array.Empty<object>() }));
        _http.Expect(HttpMethod.Get, "*").Respond(_ => Json(HttpStatusCode.OK, room));
        _http.Expect(HttpMethod.Post, "*").Respond(_ => Json(HttpStatusCode.NotFound, new { code = 20404, message = "not found" }));
        _http.Expect(HttpMethod.Get, "*").Respond(_ => Json(HttpStatusCode.OK, room));
        _http.Expect(HttpMethod.Post, "*").Respond(_ => Json(HttpStatusCode.ServiceUnavailable, new { code = 20503, message = "busy" }));

        (await HoldAsync()).ShouldBe(new ProviderOutcome.Refused(ProviderOutcome.NotInRoom, "the room is not under way"));
        (await HoldAsync()).ShouldBe(new ProviderOutcome.Refused(ProviderOutcome.NotInRoom, "not found"));
        (await HoldAsync()).ShouldBeOfType<ProviderOutcome.NotSent>("asking again does no harm");
        _http.VerifyNoOutstandingExpectation();
    }

    [Fact]
    public async Task Ringing_A_Number_Asks_For_A_Call_To_It()
    {
        string? sent = null;
        _http.Expect(HttpMethod.Post, Account + "/Calls.json").Respond(async request =>
        {
            sent = Uri.UnescapeDataString(await request.Content!.ReadAsStringAsync(TestContext.Current.CancellationToken));
            return Json(HttpStatusCode.Created, new { sid = "CA1", status = "queued" });
        });

        var ring = new NumberRing(PhoneNumber.Parse("+34930000094"), "+34930000000", TimeSpan.FromSeconds(30));
        (await _edge.Telephony.RingNumberAsync(ring, "/voice/third", "/voice/third/status", TestContext.Current.CancellationToken)).ShouldBe(new ProviderOutcome.Done("CA1"));
        sent.ShouldNotBeNull();
        sent.ShouldStartWith("To=+34930000094&From=+34930000000&Url=https://cc.example.test/base/voice/third&Method=POST");
        sent.ShouldEndWith("&Timeout=30");
    }

    [Fact]
    public async Task A_Leg_Is_Read_With_Its_End()
    {
        _http.Expect(HttpMethod.Get, $"{Account}/Calls/{TestAccount.CallSid}.json")
            .Respond(_ => Json(HttpStatusCode.OK, new { sid = TestAccount.CallSid, status = "no-answer", end_time = "Tue, 31 Aug 2010 20:36:28 +0000", price = "-0.03" }));
        _http.Expect(HttpMethod.Get, "*").Respond(_ => Json(HttpStatusCode.NotFound, new { code = 20404, message = "not found" }));
        _http.Expect(HttpMethod.Get, "*").Respond(_ => Json(HttpStatusCode.Unauthorized, new { code = 20003, message = "Authenticate" }));

        (await _edge.ReadAsync()).ShouldBe(new ProviderLookup.Found(
            new ProviderLeg(TestAccount.CallSid, LegState.NoAnswer, new DateTimeOffset(2010, 8, 31, 20, 36, 28, TimeSpan.Zero))));
        (await _edge.ReadAsync()).ShouldBe(new ProviderLookup.Missing());
        (await _edge.ReadAsync()).ShouldBe(new ProviderLookup.Unavailable("Authenticate"));
    }

    [Fact]
    public async Task The_First_Leg_To_A_Softphone_That_No_Other_Ring_Made_Is_Found()
    {
        var since = new DateTimeOffset(2026, 5, 12, 12, 0, 0, TimeSpan.Zero);
        _http.Expect(HttpMethod.Get, $"{Account}/Calls.json?PageSize=50&To=client%3Aagent_42").Respond(_ => Json(HttpStatusCode.OK, new
        {
            calls = new[] { Leg("CA-dialled", "Tue, 12 May 2026 12:00:09 +0000", "outbound-dial") },
            next_page_uri = $"/2010-04-01/Accounts/{TestAccount.Sid}/Calls.json?PageSize=50&Page=1",
        }));
        _http.Expect(HttpMethod.Get, $"{Account}/Calls.json?PageSize=50&Page=1").Respond(_ => Json(HttpStatusCode.OK, new
        {
            calls = new[]
            {
                Leg("CA-known", "Tue, 12 May 2026 11:59:58 +0000", "outbound-api"),
                Leg("CA-later", "Tue, 12 May 2026 12:00:02 +0000", "outbound-api"),
                Leg("CA-first", "Tue, 12 May 2026 12:00:01 +0000", "outbound-api"),
                Leg("CA-old", "Tue, 12 May 2026 11:59:57 +0000", "outbound-api"),
            },
            next_page_uri = (string?)null,
        }));

        var found = await _edge.Telephony.FindAgentLegAsync("agent_42", since, ["CA-known"], TestContext.Current.CancellationToken);

        found.ShouldBe(new ProviderLookup.Found(new ProviderLeg("CA-first", LegState.Ringing, null)));
        _http.VerifyNoOutstandingExpectation();
    }

    [Fact]
    public async Task The_Search_Ends_Where_Everything_Is_Older()
    {
        _http.Expect(HttpMethod.Get, "*").Respond(_ => Json(HttpStatusCode.OK, new
        {
            calls = new[] { Leg("CA-old", "Tue, 12 May 2026 11:59:57 +0000", "outbound-api") },
            next_page_uri = $"/2010-04-01/Accounts/{TestAccount.Sid}/Calls.json?Page=1",
        }));

        var found = await _edge.Telephony.FindAgentLegAsync("agent_42", new DateTimeOffset(2026, 5, 12, 12, 0, 0, TimeSpan.Zero), [], TestContext.Current.CancellationToken);

        found.ShouldBe(new ProviderLookup.Missing());
    }

    [Fact]
    public async Task Everyone_Who_Waits_Is_Read_From_The_Queues_That_Are_Not_Empty()
    {
        _http.Expect(HttpMethod.Get, Account + "/Queues.json?PageSize=1000").Respond(_ => Json(HttpStatusCode.OK, new
        {
            queues = new object[]
            {
                new { sid = "QU1", friendly_name = "prat/padro", current_size = 2 },
                new { sid = "QU2", friendly_name = "prat/empty", current_size = 0 },
                new { sid = "QU3", friendly_name = "prat/deleted", current_size = 1 },
            },
        }));
        _http.Expect(HttpMethod.Get, Account + "/Queues/QU1/Members.json?PageSize=1000").Respond(_ => Json(HttpStatusCode.OK, new
        {
            queue_members = new object[]
            {
                new { call_sid = "CA1", date_enqueued = "Tue, 12 May 2026 11:58:00 +0000", wait_time = 120, position = 1 },
                new { call_sid = "CA2", wait_time = 30, position = 2 },
            },
        }));
        _http.Expect(HttpMethod.Get, Account + "/Queues/QU3/Members.json?PageSize=1000").Respond(_ => Json(HttpStatusCode.NotFound, new { code = 20404, message = "gone" }));

        var legs = await _edge.Telephony.ReadWaitingLegsAsync(TestContext.Current.CancellationToken);

        var now = _edge.Clock.GetUtcNow();
        legs.ShouldBe([new ProviderWaitingLeg("prat/padro", "CA1", now.AddMinutes(-2)), new ProviderWaitingLeg("prat/padro", "CA2", now.AddSeconds(-30))]);
        _http.VerifyNoOutstandingExpectation();
    }

    [Fact]
    public async Task A_List_That_Breaks_Off_Is_No_List()
    {
        _http.Expect(HttpMethod.Get, Account + "/Queues.json?PageSize=1000")
            .Respond(_ => Json(HttpStatusCode.OK, new { queues = new[] { new { sid = "QU1", friendly_name = "prat/padro", current_size = 2 } } }));
        _http.Expect(HttpMethod.Get, Account + "/Queues/QU1/Members.json?PageSize=1000").Respond(HttpStatusCode.InternalServerError);

        (await _edge.Telephony.ReadWaitingLegsAsync(TestContext.Current.CancellationToken)).ShouldBeNull();
    }

    [Fact]
    public async Task The_Token_Does_Not_Follow_A_Next_Page_To_Another_Place()
    {
        _http.Expect(HttpMethod.Get, "*").Respond(_ => Json(HttpStatusCode.OK, new { queues = Array.Empty<object>(), next_page_uri = "https://evil.example.test/steal" }));

        (await _edge.Client.ListQueuesAsync(TestContext.Current.CancellationToken)).ShouldBeOfType<TwilioAnswer<IReadOnlyList<QueueResource>>.Ambiguous>();
    }

    [Fact]
    public async Task Numbers_And_Their_Addresses_Are_Listed()
    {
        _http.Expect(HttpMethod.Get, Account + "/IncomingPhoneNumbers.json?PageSize=1000").Respond(_ => Json(HttpStatusCode.OK, new
        {
            incoming_phone_numbers = new[] { new { sid = "PN1", phone_number = "+34930000000", voice_url = "https://cc.example.test/voice/inbound", voice_method = "POST" } },
        }));

        var numbers = (await _edge.Client.ListNumbersAsync(TestContext.Current.CancellationToken)).ShouldBeOfType<TwilioAnswer<IReadOnlyList<NumberResource>>.Ok>().Value;

        numbers.Single().VoiceUrl.ShouldBe("https://cc.example.test/voice/inbound");
    }

    [Fact]
    public void Every_Filter_Of_A_List_Of_Calls_Is_Escaped() =>
        new CallFilter("+34600111222", "in-progress", new DateOnly(2026, 5, 1), new DateOnly(2026, 5, 12)).ToQuery(50)
            .ShouldBe("?PageSize=50&To=%2B34600111222&Status=in-progress&StartTime%3E=2026-05-01&StartTime%3C=2026-05-12");

    private static object Leg(string sid, string created, string direction) => new { sid, status = "ringing", date_created = created, direction };

    private Task<ProviderOutcome> HoldAsync() => _edge.Telephony.HoldLegAsync("room 1", TestAccount.CallSid, "/voice/hold", TestContext.Current.CancellationToken);

    private Task<ProviderOutcome> TakeBackAsync() => _edge.Telephony.TakeBackLegAsync("room 1", TestAccount.CallSid, TestContext.Current.CancellationToken);

    private static HttpResponseMessage Json(HttpStatusCode status, object body) => new(status) { Content = JsonContent.Create(body) };
}
