using System.Net;
using System.Net.Http.Headers;
using ContactCenter.Core.Calls;
using RichardSzalay.MockHttp;

namespace ContactCenter.Twilio.Tests.Rest;

public sealed class TwilioPauseTests : IDisposable
{
    private readonly MockHttpMessageHandler _http = new();
    private readonly PauseClock _clock = new(new TwilioOptions().AttemptTimeout, new TwilioOptions().TotalTimeout);
    private readonly EdgeUnderTest _edge;

    public TwilioPauseTests() => _edge = new EdgeUnderTest("https://api.example.test", _http, options => options.RetryCount = 3, _clock);

    public void Dispose()
    {
        _edge.Dispose();
        _http.Dispose();
    }

    [Theory]
    [InlineData(1.0, new[] { 250, 500, 1000 })]
    [InlineData(0.5, new[] { 125, 250, 500 })]
    [InlineData(0.0, new int[0])]
    public async Task Pauses_Fall_Anywhere_Below_A_Limit_That_Doubles(double chance, int[] milliseconds)
    {
        _edge.Chance = chance;
        _http.When("*").Respond(HttpStatusCode.BadGateway);

        (await _edge.ReadAsync()).ShouldBeOfType<ProviderLookup.Unavailable>();

        _clock.Pauses.Select(pause => (int)pause.TotalMilliseconds).ShouldBe(milliseconds);
    }

    [Fact]
    public async Task A_Wish_To_Wait_Is_Respected_As_A_Span_And_As_A_Date()
    {
        _http.Expect("*").Respond(_ => Busy(new RetryConditionHeaderValue(TimeSpan.FromSeconds(3))));
        _http.Expect("*").Respond(_ => Busy(new RetryConditionHeaderValue(_clock.GetUtcNow().AddSeconds(2))));
        _http.Expect("*").Respond("application/json", """{"sid":"CA1"}""");

        (await _edge.RingAsync()).ShouldBe(new ProviderOutcome.Done("CA1"));

        _clock.Pauses.ShouldBe([TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(2)]);
    }

    private static HttpResponseMessage Busy(RetryConditionHeaderValue wish)
    {
        var response = new HttpResponseMessage(HttpStatusCode.TooManyRequests);
        response.Headers.RetryAfter = wish;
        return response;
    }
}
