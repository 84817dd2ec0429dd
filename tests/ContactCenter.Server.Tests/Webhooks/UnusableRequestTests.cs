using System.Net;
using ContactCenter.Server.Tests.Calls.Kit;
using ContactCenter.Server.Tests.Users;

namespace ContactCenter.Server.Tests.Webhooks;

public sealed class UnusableRequestTests
{
    private const string Leg = "CA0123456789abcdef0123456789abcdef";

    [Theory]
    [InlineData("/voice/inbound")]
    [InlineData("/voice/status")]
    [InlineData("/voice/prat/wait")]
    [InlineData("/voice/prat/reservations/0198c5a0-0000-7000-8000-000000000000/agent")]
    public async Task An_Unsigned_Request_Is_Refused_And_Leaves_Nothing(string path)
    {
        await using var host = await CallCentreHost.StartAsync();
        var answer = await host.Webhooks.PostUnsignedAsync(path);

        answer.Status.ShouldBe(HttpStatusCode.Forbidden);
        host.Rows.Count("Call").ShouldBe(0);
        host.Rows.Count("StraySignal").ShouldBe(0);
    }

    [Fact]
    public async Task Repeated_Wrong_Signatures_Degrade_Health_And_Say_What_Differs()
    {
        await using var host = await CallCentreHost.StartAsync();
        var signedForAnotherHost = new SignedWebhooks(host.Address, "http://other.example");
        for (var i = 0; i < 5; i++)
        {
            (await signedForAnotherHost.CallAsync(Leg)).Status.ShouldBe(HttpStatusCode.Forbidden);
        }

        var health = await ReadyAsync(host);
        health.ShouldStartWith("Degraded");
        health.ShouldContain("signature");

        (await host.Webhooks.CallAsync(Leg)).Status.ShouldBe(HttpStatusCode.OK);
        (await ReadyAsync(host)).ShouldStartWith("Healthy");
    }

    [Fact]
    public async Task A_Number_Of_Nobody_Hears_An_Apology_In_The_Default_Language_And_Is_Recorded()
    {
        await using var host = await CallCentreHost.StartAsync();
        var answer = await host.Webhooks.CallAsync(Leg, to: "+34999999999");

        answer.Status.ShouldBe(HttpStatusCode.OK);
        answer.Body.ShouldContain("Aquest número no està en servei");
        answer.Body.ShouldContain("<Hangup");
        host.Rows.Count("Call").ShouldBe(0);
        host.Rows.One("SELECT Kind FROM StraySignal").ShouldBe("unknown-number");
    }

    [Fact]
    public async Task A_Signed_Request_That_Names_No_Call_Hears_An_Apology_And_Is_Recorded()
    {
        await using var host = await CallCentreHost.StartAsync();
        var answer = await host.Webhooks.PostAsync("/voice/inbound", null, ("To", CallCentreHost.DemoLine));

        answer.Status.ShouldBe(HttpStatusCode.OK);
        answer.Body.ShouldContain("Tenim un problema tècnic");
        host.Rows.One("SELECT Kind FROM StraySignal").ShouldBe("unusable");
    }

    [Theory]
    [InlineData("calls/0198c5a0-0000-7000-8000-000000000000/flow/1")]
    [InlineData("calls/0198c5a0-0000-7000-8000-000000000000/queue-left/1")]
    [InlineData("reservations/0198c5a0-0000-7000-8000-000000000000/caller")]
    [InlineData("reservations/0198c5a0-0000-7000-8000-000000000000/caller/left")]
    [InlineData("reservations/0198c5a0-0000-7000-8000-000000000000/agent/left")]
    [InlineData("reservations/0198c5a0-0000-7000-8000-000000000000/agent")]
    public async Task A_Leg_That_Asks_For_What_Is_Unknown_Still_Gets_A_Document(string address)
    {
        await using var host = await CallCentreHost.StartAsync();
        foreach (var organization in new[] { "prat", "nowhere" })
        {
            var answer = await host.Webhooks.PostAsync($"/voice/{organization}/{address}", null, ("CallSid", Leg), ("CallStatus", "in-progress"));

            answer.Status.ShouldBe(HttpStatusCode.OK);
            answer.Body.ShouldContain("<Response");
        }
    }

    [Fact]
    public async Task A_Call_Is_Reached_Only_Under_Its_Own_Organization()
    {
        await using var host = await CallCentreHost.StartAsync();
        await host.Webhooks.CallAsync(Leg);
        var step = $"calls/{host.Rows.One("SELECT CallId FROM Call")}/flow/{host.Rows.One("SELECT Step FROM FlowSession")}";
        var answer = await host.Webhooks.PostAsync($"/voice/vic/{step}", null, ("CallSid", Leg), ("CallStatus", "in-progress"), ("Digits", "3"));

        answer.Body.ShouldNotContain("<Say");
        host.Rows.CountEvents("LanguageChosen").ShouldBe(0);
    }

    [Fact]
    public async Task A_Signal_Of_An_Unknown_Leg_Is_Recorded_And_Ignored()
    {
        await using var host = await CallCentreHost.StartAsync();
        var answer = await host.Webhooks.PostAsync("/voice/status", null, ("CallSid", Leg), ("CallStatus", "completed"), ("SequenceNumber", "3"));

        answer.Status.ShouldBe(HttpStatusCode.NoContent);
        host.Rows.One("SELECT Kind || ' ' || ProviderLegId FROM StraySignal").ShouldBe($"unknown-leg {Leg}");
    }

    private static async Task<string> ReadyAsync(CallCentreHost host)
    {
        using var browser = new Browser(host.Address);
        using var response = await browser.GetAsync("/health/ready");
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
