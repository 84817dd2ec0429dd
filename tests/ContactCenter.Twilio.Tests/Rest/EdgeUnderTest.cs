using ContactCenter.Core.Calls;
using ContactCenter.TestKit;
using ContactCenter.Twilio.Rest;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Twilio.Tests.Rest;

/// <summary>The edge as the server registers it, on a clock of the test's and without waiting between attempts.</summary>
internal sealed class EdgeUnderTest : IDisposable
{
    private readonly ServiceProvider _services;

    public EdgeUnderTest(string apiBaseUrl, HttpMessageHandler? handler = null, Action<TwilioOptions>? configure = null, TimeProvider? clock = null)
    {
        var services = new ServiceCollection().AddLogging();
        services.AddOptions<TwilioOptions>().Configure(options =>
        {
            TestAccount.Fill(options);
            options.ApiBaseUrl = apiBaseUrl;
            configure?.Invoke(options);
        });
        services.AddEdge(clock ?? Clock, () => Chance);
        if (handler is not null)
        {
            services.AddHttpClient(TwilioTransport.ClientName).ConfigurePrimaryHttpMessageHandler(() => handler);
        }

        _services = services.BuildServiceProvider();
    }

    public ManualClock Clock { get; } = new();

    /// <summary>Where in its range each pause between attempts falls: 0 is no pause.</summary>
    public double Chance { get; set; }

    public ITelephony Telephony => _services.GetRequiredService<ITelephony>();

    public TwilioClient Client => _services.GetRequiredService<TwilioClient>();

    public static AgentRing Agent => new("agent_42", "+34930000000", TimeSpan.FromSeconds(20));

    public Task<ProviderOutcome> RingAsync() =>
        Telephony.RingAgentAsync(Agent, "/voice/agent?r=1", "/voice/leg?r=1", TestContext.Current.CancellationToken);

    public Task<ProviderOutcome> MoveAsync() => Telephony.MoveLegAsync(TestAccount.CallSid, "/voice/next?r=1", TestContext.Current.CancellationToken);

    public Task<ProviderOutcome> EndAsync() => Telephony.EndLegAsync(TestAccount.CallSid, TestContext.Current.CancellationToken);

    public Task<ProviderLookup> ReadAsync() => Telephony.ReadLegAsync(TestAccount.CallSid, TestContext.Current.CancellationToken);

    public void Dispose() => _services.Dispose();
}
