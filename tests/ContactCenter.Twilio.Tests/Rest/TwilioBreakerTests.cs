using System.Net;
using ContactCenter.Core.Calls;
using ContactCenter.Twilio.Rest;
using RichardSzalay.MockHttp;

namespace ContactCenter.Twilio.Tests.Rest;

public sealed class TwilioBreakerTests : IDisposable
{
    private readonly MockHttpMessageHandler _http = new();
    private readonly EdgeUnderTest _edge;
    private HttpStatusCode _status = HttpStatusCode.InternalServerError;
    private int _requests;

    public TwilioBreakerTests()
    {
        _http.When("*").Respond(() =>
        {
            _requests++;
            return Task.FromResult(new HttpResponseMessage(_status) { Content = new StringContent("""{"sid":"CA1","status":"ringing"}""") });
        });
        _edge = new EdgeUnderTest("https://api.example.test", _http, options => options.RetryCount = 0);
    }

    public void Dispose()
    {
        _edge.Dispose();
        _http.Dispose();
    }

    [Fact]
    public async Task A_Twilio_That_Keeps_Failing_Is_Left_Alone_And_Commands_Are_Not_Sent()
    {
        await FailUntilOpenAsync();

        (await _edge.RingAsync()).ShouldBe(new ProviderOutcome.NotSent("Twilio failed repeatedly and is given time to recover; last seen: no attempt was made"));
        (await _edge.ReadAsync()).ShouldBeOfType<ProviderLookup.Unavailable>();
        _requests.ShouldBe(TwilioPipeline.BreakerThroughput);
    }

    [Fact]
    public async Task After_A_While_One_Request_Is_Tried_And_Its_Success_Opens_The_Way()
    {
        await FailUntilOpenAsync();
        _edge.Clock.Advance(TwilioPipeline.BreakFor);
        _status = HttpStatusCode.OK;

        (await _edge.RingAsync()).ShouldBe(new ProviderOutcome.Done("CA1"));
        (await _edge.RingAsync()).ShouldBe(new ProviderOutcome.Done("CA1"));
    }

    [Fact]
    public async Task A_Trial_That_Fails_Closes_The_Way_Again()
    {
        await FailUntilOpenAsync();
        _edge.Clock.Advance(TwilioPipeline.BreakFor);

        (await _edge.RingAsync()).ShouldBe(new ProviderOutcome.Ambiguous("HTTP 500"));
        (await _edge.RingAsync()).ShouldBeOfType<ProviderOutcome.NotSent>();
        _requests.ShouldBe(TwilioPipeline.BreakerThroughput + 1);
    }

    [Fact]
    public async Task Refusals_And_Rate_Limits_Do_Not_Count_As_Failures()
    {
        foreach (var status in new[] { HttpStatusCode.BadRequest, HttpStatusCode.TooManyRequests })
        {
            _status = status;
            for (var i = 0; i < TwilioPipeline.BreakerThroughput; i++)
            {
                await _edge.ReadAsync();
            }
        }

        _requests.ShouldBe(2 * TwilioPipeline.BreakerThroughput);
    }

    [Fact]
    public async Task A_Breaker_That_Opens_After_An_Unclear_Attempt_Leaves_It_Unclear()
    {
        using var edge = new EdgeUnderTest("https://api.example.test", _http, options => options.RetryCount = 5);
        await edge.ReadAsync();
        _requests.ShouldBe(6);

        (await edge.EndAsync()).ShouldBe(
            new ProviderOutcome.Ambiguous("Twilio failed repeatedly and is given time to recover; last seen: HTTP 500"));
        _requests.ShouldBe(TwilioPipeline.BreakerThroughput);
    }

    private async Task FailUntilOpenAsync()
    {
        for (var i = 0; i < TwilioPipeline.BreakerThroughput; i++)
        {
            await _edge.ReadAsync();
        }
    }
}
