using System.Net;
using System.Net.Sockets;
using TwilioEmulator.Tests.Support;
using TwilioEmulator.Webhooks;

namespace TwilioEmulator.Tests;

public sealed class WebhookDeliveryTests
{
    [Fact]
    public async Task A_refused_connection_is_tried_once_more_with_the_same_token()
    {
        await using var emulator = await EmulatorHost.StartAsync();
        var attempts = 0;
        emulator.App.On("/voice/inbound", _ => ++attempts == 1 ? throw Refused() : FakeApplication.Xml("<Response><Say>Hi</Say></Response>"));

        var sid = await emulator.DialAsync();

        var requests = emulator.App.To("/voice/inbound");
        requests.Count.ShouldBe(2);
        requests[0].Headers["I-Twilio-Idempotency-Token"].ShouldBe(requests[1].Headers["I-Twilio-Idempotency-Token"]);
        (await emulator.StatusAsync(sid)).ShouldBe("in-progress");
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("#rc=3&rp=5xx", 4)]
    [InlineData("#rc=2&rp=all", 3)]
    [InlineData("#rc=2&rp=rt,ct", 1)]
    public async Task The_fragment_of_a_url_decides_what_is_tried_again(string fragment, int attempts)
    {
        await using var emulator = await EmulatorHost.StartAsync();
        emulator.App.On("/voice/inbound", $"<Redirect>/next{fragment.Replace("&", "&amp;", StringComparison.Ordinal)}</Redirect>");
        emulator.App.On("/next", _ => FakeApplication.Status(503));

        await emulator.DialAsync();

        emulator.App.To("/next").Count.ShouldBe(attempts);
        emulator.App.To("/next").ShouldAllBe(request => request.Url.Fragment.Length == 0);
    }

    [Fact]
    public void Bad_overrides_are_named_and_leave_the_default()
    {
        ConnectionOverrides.Of("https://a/b#rc=9").BadValueCode.ShouldBe(11240);
        ConnectionOverrides.Of("https://a/b#rc=9").RetryCount.ShouldBe(1);
        ConnectionOverrides.Of("https://a/b#rt=200&tt=300&ct=100&rp=4xx").ShouldSatisfyAllConditions(
            overrides => overrides.ReadTimeout.ShouldBe(TimeSpan.FromMilliseconds(200)),
            overrides => overrides.TotalTime.ShouldBe(TimeSpan.FromMilliseconds(300)),
            overrides => overrides.ConnectTimeout.ShouldBe(TimeSpan.FromMilliseconds(100)),
            overrides => overrides.RetryPolicy.ShouldHaveSingleItem().ShouldBe("4xx"),
            overrides => overrides.BadValueCode.ShouldBeNull());
    }

    [Theory]
    [InlineData(302, "GET", false)]
    [InlineData(307, "POST", true)]
    public async Task A_moved_document_is_followed_and_relative_urls_count_from_its_end(int status, string method, bool keepsFields)
    {
        await using var emulator = await EmulatorHost.StartAsync();
        emulator.App.On("/voice/inbound", _ =>
        {
            var moved = FakeApplication.Status(status);
            moved.Headers.Location = new Uri("/flows/start", UriKind.Relative);
            return moved;
        });
        emulator.App.On("/flows/start", "<Redirect>second</Redirect>").On("/flows/second", "<Say>Hi</Say>");

        await emulator.DialAsync();

        var followed = emulator.App.Single("/flows/start");
        followed.Method.ShouldBe(method);
        followed.Fields.ContainsKey("CallSid").ShouldBe(keepsFields);
        emulator.App.To("/flows/second").Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_document_that_moves_for_ever_is_given_up()
    {
        await using var emulator = await EmulatorHost.StartAsync();
        emulator.App.On("/voice/inbound", _ =>
        {
            var moved = FakeApplication.Status(307);
            moved.Headers.Location = new Uri("/voice/inbound", UriKind.Relative);
            return moved;
        });
        emulator.App.On("/voice/fallback", "<Hangup/>");

        await emulator.DialAsync();

        emulator.App.To("/voice/inbound").Count.ShouldBe(11);
        emulator.App.Single("/voice/fallback")["ErrorCode"].ShouldBe("11215");
    }

    [Fact]
    public async Task Cookies_come_back_during_the_same_call_only()
    {
        await using var emulator = await EmulatorHost.StartAsync();
        emulator.App.On("/voice/inbound", _ =>
        {
            var answer = FakeApplication.Xml("<Response><Redirect>/next</Redirect></Response>");
            answer.Headers.Add("Set-Cookie", "flow=7; path=/; HttpOnly");
            return answer;
        });
        emulator.App.On("/next", "<Hangup/>");

        await emulator.DialAsync();
        await emulator.DialAsync();

        emulator.App.To("/next").ShouldAllBe(request => request.Headers["Cookie"] == "flow=7");
        emulator.App.To("/voice/inbound").ShouldAllBe(request => !request.Headers.ContainsKey("Cookie"));
    }

    [Fact]
    public async Task A_get_action_carries_its_fields_in_the_query()
    {
        await using var emulator = await EmulatorHost.StartAsync();
        emulator.App.On("/voice/inbound", "<Gather numDigits=\"1\" method=\"GET\" action=\"/menu?a=1%20b\"/>").On("/menu", "<Hangup/>");
        var sid = await emulator.DialAsync();
        await emulator.PhoneAsync("keys", sid, "4");

        emulator.App.Single("/menu").Url.Query.ShouldStartWith("?a=1%20b&AccountSid=");
        emulator.App.Single("/menu")["Digits"].ShouldBe("4");
        emulator.App.Single("/menu").Body.ShouldBe("");
    }

    [Fact]
    public async Task A_silent_application_runs_into_the_read_timeout_of_the_emulated_clock()
    {
        await using var emulator = await EmulatorHost.StartAsync(options => options.Transport = new SilentTransport());
        using var answer = await emulator.Http.PostAsync(
            new Uri($"phones/{EmulatorHost.Caller}/calls", UriKind.Relative), System.Net.Http.Json.JsonContent.Create(new { to = EmulatorHost.Line }), TestContext.Current.CancellationToken);
        IReadOnlyList<int> codes = [];
        for (var look = 0; look < 100 && codes.Count < 3; look++)
        {
            emulator.Clock.Advance(TimeSpan.FromSeconds(5));
            codes = await emulator.DebuggerCodesAsync();
        }

        // the document, its fallback and, after the apology, the status callback
        codes.ShouldBe([11203, 11203, 11203]);
    }

    private static HttpRequestException Refused() => new("refused", new SocketException((int)SocketError.ConnectionRefused));

    private sealed class SilentTransport : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken);
            return new HttpResponseMessage(HttpStatusCode.OK);
        }
    }
}
