using System.Net;
using ContactCenter.Server.Tests.Calls.Kit;

namespace ContactCenter.Server.Tests.Webhooks;

public sealed class RepeatedWebhookTests
{
    private const string Leg = "CA0123456789abcdef0123456789abcdef";

    [Fact]
    public async Task A_Request_That_Comes_Again_Under_Its_Token_Gets_The_Same_Document_And_Changes_Nothing()
    {
        await using var host = await CallCentreHost.StartAsync();
        var first = await host.Webhooks.CallAsync(Leg, "token-1");
        var events = host.Rows.Events;
        var second = await host.Webhooks.CallAsync(Leg, "token-1");

        first.Status.ShouldBe(HttpStatusCode.OK);
        first.Body.ShouldContain("<Gather");
        second.ShouldBe(first);
        host.Rows.Events.ShouldBe(events);
        host.Rows.Count("Call").ShouldBe(1);
    }

    [Fact]
    public async Task Twins_At_Once_Get_One_Document_And_Make_One_Call()
    {
        await using var host = await CallCentreHost.StartAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => host.Webhooks.CallAsync(Leg, "token-1")));

        answers.Distinct().Count().ShouldBe(1);
        answers[0].Body.ShouldContain("<Gather");
        host.Rows.Count("Call").ShouldBe(1);
        host.Rows.ShouldHaveEvent("CallReceived");
    }

    [Fact]
    public async Task Without_A_Token_The_Step_In_The_Address_Knows_A_Repetition()
    {
        await using var host = await CallCentreHost.StartAsync();
        await host.Webhooks.CallAsync(Leg);
        var address = $"/voice/prat/calls/{host.Rows.One("SELECT CallId FROM Call")}/flow/{host.Rows.One("SELECT Step FROM FlowSession")}";
        var first = await PressAsync(host, address, "3");
        var second = await PressAsync(host, address, "3");

        second.ShouldBe(first);
        first.Body.ShouldContain("To speak to a person, press 0.");
        host.Rows.ShouldHaveEvent("LanguageChosen en");
    }

    [Fact]
    public async Task A_Late_Key_For_A_Step_That_Is_Over_Is_Not_Taken_For_The_Next_Question()
    {
        await using var host = await CallCentreHost.StartAsync();
        await host.Webhooks.CallAsync(Leg, "token-1");
        var address = $"/voice/prat/calls/{host.Rows.One("SELECT CallId FROM Call")}/flow/{host.Rows.One("SELECT Step FROM FlowSession")}";
        await PressAsync(host, address, "3", "token-2");
        var late = await PressAsync(host, address, "2", "token-3");

        late.Body.ShouldContain("To speak to a person, press 0.");
        host.Rows.Count("QueueEntry").ShouldBe(0);
        host.Rows.ShouldHaveEvent("SignalIgnored flow step");
    }

    [Fact]
    public async Task Replies_Are_Forgotten_After_A_Day()
    {
        await using var host = await CallCentreHost.StartAsync();
        await host.Webhooks.CallAsync(Leg, "token-1");
        await host.PassAsync(TimeSpan.FromHours(23));
        host.Rows.Count("WebhookReply WHERE RequestKey LIKE '%token-1'").ShouldBe(1);
        await host.PassAsync(TimeSpan.FromHours(2.5));

        host.Rows.Count("WebhookReply WHERE RequestKey LIKE '%token-1'").ShouldBe(0);
    }

    private static Task<WebhookAnswer> PressAsync(CallCentreHost host, string address, string key, string? token = null) =>
        host.Webhooks.PostAsync(address, token, ("CallSid", Leg), ("CallStatus", "in-progress"), ("Digits", key));
}
