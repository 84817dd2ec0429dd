using ContactCenter.Core.Calls;
using ContactCenter.Core.Organizations;
using ContactCenter.Server.Features.Wallboard;
using ContactCenter.Server.Tests.Calls.Kit;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Server.Tests.Queues;

/// <summary>What callers of the delivered demo line hear while they wait, and how they leave.</summary>
public sealed class WaitLoopTests
{
    private const string Offer = "If you would rather not wait, press 1.";

    [Fact]
    public async Task Callers_Hear_Their_Place_At_Once_And_Again_Each_Minute()
    {
        await using var host = await CallCentreHost.StartAsync();
        var first = await host.DialAsync();
        await first.ReachQueueAsync();
        var second = await host.DialAsync("+34600000102");
        await second.ReachQueueAsync();

        await second.UntilHearsAsync("You are number two in the queue.");
        await host.PassAsync(1);
        await first.HangUpAsync();
        await second.UntilHearsAsync("You are number one in the queue.");

        second.Phone.TimesHeard("You are number two in the queue.").ShouldBe(1);
        first.Phone.HasHeard("You are number one in the queue.").ShouldBeTrue();
        second.Phone.Texts.ShouldNotContain(text => text.StartsWith("We expect to answer", StringComparison.Ordinal), "nobody can tell before the first conversations");
        host.Rows.CountEvents(nameof(CallEventKind.WaitAnnounced)).ShouldBe(0);
    }

    [Fact]
    public async Task Key_Leads_Out_Of_The_Queue_To_A_Message()
    {
        await using var host = await CallCentreHost.StartAsync();
        var caller = await host.DialAsync();
        await caller.ReachQueueAsync();
        await caller.UntilHearsAsync(Offer);

        await caller.SendKeysAsync("1");
        await caller.UntilHearsAsync("You can leave a recorded message");
        caller.IsQueued.ShouldBeFalse();
        await caller.PressAsync("1");
        await caller.UntilHearsAsync("After the tone");

        host.Rows.Exits.ShouldBe("Overflowed");
    }

    [Fact]
    public async Task Whoever_Wants_No_Message_Waits_On()
    {
        await using var host = await CallCentreHost.StartAsync();
        var caller = await host.DialAsync();
        await caller.ReachQueueAsync();
        await caller.UntilHearsAsync(Offer);
        await caller.SendKeysAsync("1");
        await caller.UntilHearsAsync("To keep waiting, press 2.");
        await caller.PressAsync("2");
        await caller.UntilQueuedAsync();

        host.Rows.Exits.ShouldBe("Overflowed,open");
    }

    [Fact]
    public async Task Key_During_The_Music_Is_Not_Lost_And_A_Wrong_One_Changes_Nothing()
    {
        await using var host = await CallCentreHost.StartAsync();
        var caller = await host.DialAsync();
        await caller.ReachQueueAsync();
        await host.PassAsync(20);
        await caller.SendKeysAsync("7");
        await host.PassAsync(20);
        caller.IsQueued.ShouldBeTrue();

        await caller.SendKeysAsync("1");
        await caller.UntilHearsAsync("You can leave a recorded message");
    }

    [Fact]
    public async Task Agent_Who_Answers_Interrupts_The_Loop()
    {
        await using var host = await CallCentreHost.StartAsync();
        var caller = await host.DialAsync();
        await caller.ReachQueueAsync();
        await host.PassAsync(3);
        var agent = await host.ReadyAsync("anna");
        await agent.AnswerAsync();
        await caller.UntilTalkingAsync();
        await host.PassAsync(100);

        caller.IsTalking.ShouldBeTrue();
        host.Rows.Exits.ShouldBe("Answered");
    }

    [Fact]
    public async Task Key_While_A_Softphone_Rings_Frees_The_Agent()
    {
        await using var host = await CallCentreHost.StartAsync();
        var caller = await host.DialAsync();
        await caller.ReachQueueAsync();
        await caller.UntilHearsAsync(Offer);
        var agent = await host.ReadyAsync("anna");
        await agent.UntilRingsAsync();
        await caller.SendKeysAsync("1");
        await caller.UntilHearsAsync("You can leave a recorded message");
        await host.PassAsync(1);

        host.Rows.Exits.ShouldBe("Overflowed");
        host.Rows.Count("Agent WHERE State <> 'Idle'").ShouldBe(0);
    }

    [Fact]
    public async Task Key_That_Meets_The_Agents_Answer_Loses_Nobody()
    {
        await using var host = await CallCentreHost.StartAsync();
        var caller = await host.DialAsync();
        await caller.ReachQueueAsync();
        await host.BreakAsync(new { rest = new[] { new { method = "POST", path = "Calls/*.json", answer = "503", when = "before", times = 1000 } } });
        var agent = await host.ReadyAsync("anna");
        await agent.AnswerAsync();
        await host.UntilAsync(() => host.Rows.Count("CallLeg WHERE PendingMove IS NOT NULL") == 1, "the move to the agent");
        var address = host.Rows.One("SELECT '/voice/prat/calls/' || CallId || '/queue-left/' || Step FROM FlowSession");

        var answer = await host.Webhooks.PostAsync(address, token: null, ("CallSid", caller.CallSid), ("CallStatus", "in-progress"), ("QueueResult", "leave"));

        answer.Body.ShouldContain("<Redirect>/voice/prat/reservations/");
        answer.Body.ShouldContain("/caller</Redirect>");
        host.Rows.Exits.ShouldBe("open");
    }

    [Fact]
    public async Task Span_Is_Announced_Once_Conversations_Tell_How_Long_They_Are_And_Kept()
    {
        await using var host = await CallCentreHost.StartAsync();
        var agent = await host.ReadyAsync("anna");
        var first = await host.DialAsync();
        await first.ReachQueueAsync();
        await agent.AnswerAsync();
        await first.UntilTalkingAsync();
        await host.PassAsync(100);
        await agent.EndAsync();
        await agent.CompleteWrapUpAsync();
        await first.UntilOverAsync();
        var second = await host.DialAsync("+34600000102");
        await second.ReachQueueAsync();
        await agent.AnswerAsync();
        await second.UntilTalkingAsync();

        var third = await host.DialAsync("+34600000103");
        await third.ReachQueueAsync();
        await third.UntilHearsAsync("We expect to answer you in one to three minutes.");

        host.Rows.One("SELECT Detail FROM CallEvent WHERE Kind = 'WaitAnnounced'").ShouldBe("1-3");
        await host.PassAsync(30);
        await agent.EndAsync();
        await agent.CompleteWrapUpAsync();
        await agent.AnswerAsync();
        await third.UntilTalkingAsync();
        var wall = await host.Services.GetRequiredService<ReadWallboard>().ExecuteAsync(new OrganizationId("prat"), TestContext.Current.CancellationToken);
        var told = host.Rows.CountEvents(nameof(CallEventKind.WaitAnnounced));
        wall!.All.AnnouncedShare.ShouldBe(new(told, told, "100.0"), "the wait was never longer than announced");
    }

    [Fact]
    public async Task While_The_Database_Is_Away_Waiting_Callers_Hear_Music()
    {
        await using var host = await CallCentreHost.StartAsync();
        var caller = await host.DialAsync();
        await caller.ReachQueueAsync();
        await caller.UntilHearsAsync(Offer);
        host.Gate.Close();
        await host.PassAsync(90);

        caller.IsQueued.ShouldBeTrue();
        caller.Phone.HasHeard("technical problem").ShouldBeFalse();
        host.Gate.Open();
        await host.PassAsync(90);
        caller.Phone.TimesHeard("You are number one in the queue.").ShouldBeGreaterThan(1);
    }

    [Fact]
    public async Task Key_Before_The_First_Announcement_Stops_Nothing()
    {
        await using var host = await CallCentreHost.StartAsync();
        var caller = await host.DialAsync();
        await caller.ReachQueueAsync();
        await caller.SendKeysAsync("1");

        await caller.UntilHearsAsync(Offer);
    }
}
