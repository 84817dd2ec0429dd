using System.Net;
using System.Net.Sockets;
using ContactCenter.Core.Calls;

namespace ContactCenter.Twilio.Tests.Rest;

/// <summary>What the port says of everything that can go wrong between here and Twilio, on real sockets.</summary>
public sealed class TwilioOutcomeTests : IAsyncLifetime
{
    private const string Call = """{"sid":"CA0123456789abcdef0123456789abcdef","status":"queued"}""";
    private const string NotInProgress = """{"code":21220,"message":"Call is not in-progress. Cannot redirect.","more_info":"x","status":400}""";
    private const string NotFound = """{"code":20404,"message":"The requested resource was not found","more_info":"x","status":404}""";
    private const string TooMany = """{"code":20429,"message":"Too many requests","more_info":"x","status":429}""";

    private ScriptedTwilio _twilio = null!;
    private EdgeUnderTest _edge = null!;

    public async ValueTask InitializeAsync()
    {
        _twilio = await ScriptedTwilio.StartAsync();
        _edge = new EdgeUnderTest(_twilio.Address);
    }

    public async ValueTask DisposeAsync()
    {
        _edge.Dispose();
        await _twilio.DisposeAsync();
    }

    [Fact]
    public async Task A_Created_Call_Is_Done()
    {
        _twilio.Then(201, Call);

        (await _edge.RingAsync()).ShouldBe(new ProviderOutcome.Done(TestAccount.CallSid));
    }

    [Fact]
    public async Task A_Refusal_Brings_Twilios_Code_And_Words()
    {
        _twilio.Then(400, """{"code":21211,"message":"The 'To' number is not valid.","more_info":"x","status":400}""");

        (await _edge.RingAsync()).ShouldBe(new ProviderOutcome.Refused("21211", "The 'To' number is not valid."));
        _twilio.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_Refusal_Of_Somebody_Else_Is_Not_Taken_For_Twilios()
    {
        _twilio.Then(404, "<html>nothing here</html>");

        (await _edge.EndAsync()).ShouldBe(new ProviderOutcome.Refused("http-404", "HTTP 404 without a word of Twilio: is Twilio:ApiBaseUrl right?"));
    }

    [Fact]
    public async Task A_Redirect_Is_Not_Followed_With_Our_Token()
    {
        _twilio.Then(307, "", ("Location", _twilio.Address + "/elsewhere")).Then(201, Call);

        (await _edge.RingAsync()).ShouldBeOfType<ProviderOutcome.Refused>().Code.ShouldBe("http-307");
        _twilio.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_Gateway_That_Gave_Up_Is_Ambiguous()
    {
        _twilio.Then(408, "");

        (await _edge.RingAsync()).ShouldBe(new ProviderOutcome.Ambiguous("HTTP 408"));
    }

    [Theory]
    [InlineData(400, NotInProgress)]
    [InlineData(404, NotFound)]
    public async Task A_Leg_That_Is_Over_Cannot_Be_Moved_And_Need_Not_Be_Ended(int status, string body)
    {
        _twilio.Then(status, body).Then(status, body);

        (await _edge.MoveAsync()).ShouldBe(new ProviderOutcome.Gone());
        (await _edge.EndAsync()).ShouldBe(new ProviderOutcome.Done(TestAccount.CallSid));
    }

    [Fact]
    public async Task Nobody_At_The_Address_Means_Not_Sent()
    {
        using var edge = new EdgeUnderTest($"http://127.0.0.1:{ClosedPort()}");

        (await edge.RingAsync()).ShouldBe(new ProviderOutcome.NotSent("the connection failed (ConnectionError)"));
    }

    [Fact]
    public async Task A_Rate_Limit_Is_Tried_Again_And_Then_Not_Sent()
    {
        _twilio.Then(429, TooMany).Then(429, TooMany).Then(201, Call).Then(429, TooMany).Then(429, TooMany).Then(429, TooMany);

        (await _edge.RingAsync()).ShouldBe(new ProviderOutcome.Done(TestAccount.CallSid));
        (await _edge.RingAsync()).ShouldBe(new ProviderOutcome.NotSent("too many requests (HTTP 429)"));
        _twilio.Requests.Count.ShouldBe(6);
    }

    [Fact]
    public async Task A_Fault_Of_Twilio_Is_Ambiguous_And_The_Call_Is_Not_Created_Again()
    {
        _twilio.Then(500, "{}").Then(201, Call);

        (await _edge.RingAsync()).ShouldBe(new ProviderOutcome.Ambiguous("HTTP 500"));
        _twilio.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_Connection_Cut_Before_Or_After_Reading_Is_Ambiguous_And_Nothing_Is_Sent_Again()
    {
        _twilio.ThenCutUnread().ThenCutAfterReading().ThenHalf(201, Call);

        for (var i = 0; i < 3; i++)
        {
            (await _edge.RingAsync()).ShouldBeOfType<ProviderOutcome.Ambiguous>().Reason.ShouldStartWith("the connection failed after the command was sent");
        }

        _twilio.Requests.Count.ShouldBe(3);
    }

    [Fact]
    public async Task A_Used_Connection_That_Twilio_Closes_Is_Ambiguous_Too()
    {
        _twilio.Then(201, Call).ThenCutAfterReading().Then(201, Call);
        await _edge.RingAsync();

        (await _edge.RingAsync()).ShouldBeOfType<ProviderOutcome.Ambiguous>();
        _twilio.Requests.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Silence_Is_Ambiguous()
    {
        _twilio.ThenSilence().Then(201, Call);

        var ringing = _edge.RingAsync();
        await _twilio.SilenceAsync();
        _edge.Clock.Advance(TimeSpan.FromSeconds(5));

        (await ringing).ShouldBe(new ProviderOutcome.Ambiguous("the time was used up; last seen: the connection failed after the command was sent (no answer in time)"));
        _twilio.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_Move_Is_Not_Repeated_But_An_End_Is()
    {
        _twilio.Then(503, "").Then(503, "").ThenCutAfterReading().Then(200, Call);

        (await _edge.MoveAsync()).ShouldBe(new ProviderOutcome.Ambiguous("HTTP 503"));
        (await _edge.EndAsync()).ShouldBe(new ProviderOutcome.Done(TestAccount.CallSid));
        _twilio.Requests.Count.ShouldBe(4);
    }

    [Fact]
    public async Task An_Answer_That_Names_No_Call_Is_Ambiguous()
    {
        _twilio.Then(201, "{}").Then(201, "<html>").Then(200, "");

        (await _edge.RingAsync()).ShouldBe(new ProviderOutcome.Ambiguous("the answer names no call"));
        (await _edge.RingAsync()).ShouldBe(new ProviderOutcome.Ambiguous("the answer could not be read"));
        (await _edge.RingAsync()).ShouldBe(new ProviderOutcome.Ambiguous("the answer could not be read"));
    }

    [Fact]
    public async Task A_Silent_Twilio_Is_Asked_Again_Until_The_Whole_Time_Is_Used_Up()
    {
        using var edge = new EdgeUnderTest(_twilio.Address, configure: options => options.RetryCount = 5);
        _twilio.ThenSilence().ThenSilence().ThenSilence().ThenSilence();

        var reading = edge.ReadAsync();
        for (var i = 0; i < 3; i++)
        {
            await _twilio.SilenceAsync();
            edge.Clock.Advance(TimeSpan.FromSeconds(5));
        }

        (await reading).ShouldBeOfType<ProviderLookup.Unavailable>().Reason.ShouldStartWith("the time was used up");
    }

    [Fact]
    public async Task A_Connection_That_Does_Not_Come_About_In_Time_Means_Not_Sent()
    {
        using var dialled = new SemaphoreSlim(0);
        using var handler = new SocketsHttpHandler
        {
            ConnectCallback = async (_, cancellationToken) =>
            {
                dialled.Release();
                await new TaskCompletionSource().Task.WaitAsync(cancellationToken);
                return Stream.Null;
            },
        };
        using var edge = new EdgeUnderTest(_twilio.Address, handler, options => options.RetryCount = 0);

        var ringing = edge.RingAsync();
        await dialled.WaitAsync(TestContext.Current.CancellationToken);
        edge.Clock.Advance(TimeSpan.FromSeconds(5));

        (await ringing).ShouldBe(new ProviderOutcome.NotSent("the time was used up; last seen: the connection failed (no answer in time)"));
    }

    [Fact]
    public async Task Who_Stops_Waiting_Gets_No_Outcome()
    {
        using var stop = new CancellationTokenSource();
        _twilio.ThenSilence();

        var ringing = _edge.Telephony.RingAgentAsync(EdgeUnderTest.Agent, "/a", "/s", stop.Token);
        await _twilio.SilenceAsync();
        await stop.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(ringing);
    }

    private static int ClosedPort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
