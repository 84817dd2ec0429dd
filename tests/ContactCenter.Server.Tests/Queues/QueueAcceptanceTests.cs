using System.Net;
using ContactCenter.Server.Tests.Calls.Kit;
using ContactCenter.Server.Tests.Ivr.Publication;
using static ContactCenter.Server.Tests.Queues.QueueRuleStories;

namespace ContactCenter.Server.Tests.Queues;

/// <summary>
/// What the public queue scenarios of Asterisk's test suite check, each under its name there, asked of this system. Where Asterisk has a
/// penalty, agents here have a proficiency; where a telephone forwards, a softphone here declines.
/// </summary>
public sealed class QueueAcceptanceTests
{
    [Fact]
    public async Task Queue_Baseline()
    {
        await using var host = await CallCentreHost.StartAsync();
        var anna = await host.ReadyAsync("anna");
        var caller = await host.DialAsync();
        await caller.ReachQueueAsync();
        await anna.AnswerAsync();
        await caller.UntilTalkingAsync();
        await host.PassAsync(20);
        await caller.HangUpAsync();
        await anna.UntilAsync("WrapUp Ready");
        await host.PassAsync(1);

        host.Rows.Exits.ShouldBe("Answered");
        host.Rows.One("SELECT Outcome FROM Call").ShouldBe("Answered");
    }

    [Fact]
    public async Task Queue_No_Answer()
    {
        await using var host = await CallCentreHost.StartAsync();
        var anna = await host.ReadyAsync("anna");
        var biel = await host.ReadyAsync("biel");
        var caller = await host.DialAsync();
        await caller.ReachQueueAsync();
        await anna.UntilAsync("Idle NotReady NoAnswer");
        await biel.UntilAsync("Idle NotReady NoAnswer");

        caller.IsQueued.ShouldBeTrue();
        host.Rows.Exits.ShouldBe("open");
        host.Rows.ShouldHaveEvent("ReservationTimedOut", times: 2);
    }

    [Fact]
    public async Task Queue_One_Paused_No_Answer()
    {
        await using var host = await CallCentreHost.StartAsync();
        var anna = await host.ReadyAsync("anna");
        (await anna.DeclareAsync("NotReady", "Meal")).EnsureSuccessStatusCode();
        var biel = await host.ReadyAsync("biel");
        var caller = await host.DialAsync();
        await caller.ReachQueueAsync();
        await biel.UntilAsync("Idle NotReady NoAnswer");
        await host.PassAsync(5);

        anna.Phone.Count("incoming").ShouldBe(0);
        anna.State.ShouldBe("Idle NotReady Meal");
        caller.IsQueued.ShouldBeTrue();
    }

    [Fact]
    public async Task Queue_All_Paused_No_Answer()
    {
        await using var host = await CallCentreHost.StartAsync();
        var agents = new[] { await host.ReadyAsync("anna"), await host.ReadyAsync("biel") };
        foreach (var agent in agents)
        {
            (await agent.DeclareAsync("NotReady", "Training")).EnsureSuccessStatusCode();
        }

        var caller = await host.DialAsync();
        await caller.ReachQueueAsync();
        await host.PassAsync(40);

        agents.ShouldAllBe(agent => agent.Phone.Count("incoming") == 0);
        host.Rows.Count("Reservation").ShouldBe(0);
        caller.IsQueued.ShouldBeTrue();
    }

    [Fact]
    public async Task Queue_Penalty_Outside_Range()
    {
        await using var host = await CallCentreHost.StartAsync(With(General, queue => queue with { Skills = [Notary] }));
        var anna = await host.ReadyAsync("anna");
        var caller = await host.DialAsync();
        await caller.ReachQueueAsync();
        await host.PassAsync(40);

        anna.Phone.Count("incoming").ShouldBe(0);
        anna.State.ShouldBe("Idle Ready");
        caller.IsQueued.ShouldBeTrue();
    }

    [Fact]
    public async Task Set_Penalty()
    {
        await using var host = await CallCentreHost.StartAsync();
        var anna = await host.ReadyAsync("anna");
        await host.PassAsync(1);
        var biel = await host.ReadyAsync("biel");
        var first = await host.DialAsync();
        await first.ReachQueueAsync();
        await anna.UntilRingsAsync();
        await first.HangUpAsync();
        await first.UntilOverAsync();
        host.Rows.Change("UPDATE Membership SET Skills = '{\"general\":9,\"taxes\":8}' WHERE UserId = (SELECT UserId FROM UserAccount WHERE UserName = 'biel')");
        var second = await host.DialAsync("+34600000102");
        await second.ReachQueueAsync();

        await biel.UntilRingsAsync();
        anna.Phone.Count("incoming").ShouldBe(1, "the more proficient goes first");
    }

    [Fact]
    public async Task Position_Priority_Maxlen()
    {
        await using var host = await CallCentreHost.StartAsync(WithOrganization(organization => organization with
        {
            Queues = organization.Queues.ToDictionary(each => each.Key, each => each.Key == Taxes ? each.Value with { Priority = 1 } : each.Value with { MaxWaiting = 2 }),
        }));
        var first = await host.DialAsync();
        await first.ReachQueueAsync();
        var second = await host.DialAsync("+34600000102");
        await second.ReachQueueAsync();
        await second.UntilHearsAsync("You are number two in the queue.");
        var third = await host.DialAsync("+34600000103");
        await third.PressAsync("3");
        await third.PressAsync("0");
        await third.UntilHearsAsync("Many people are waiting");
        var preferred = await host.DialAsync("+34600000104");
        await preferred.ReachQueueAsync("2");
        var dolors = await host.ReadyAsync("dolors");
        await dolors.AnswerAsync();

        await preferred.UntilTalkingAsync();
        first.IsQueued.ShouldBeTrue();
        host.Rows.Exits.ShouldBe("open,open,Answered");
    }

    [Fact]
    public async Task Wrapup_Time()
    {
        await using var host = await CallCentreHost.StartAsync();
        var (anna, ended) = await TalkAsync(host, "+34600000101");
        var next = await host.DialAsync("+34600000102");
        await next.ReachQueueAsync();
        await anna.UntilRingsAsync();

        (host.Clock.GetUtcNow() - ended).ShouldBe(TimeSpan.FromSeconds(60), TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task Wrapup_Time_Per_Member()
    {
        await using var host = await CallCentreHost.StartAsync();
        var (anna, _) = await TalkAsync(host, "+34600000101");
        var biel = await host.ReadyAsync("biel");
        var next = await host.DialAsync("+34600000102");
        await next.ReachQueueAsync("2");
        await biel.AnswerAsync();
        await next.UntilTalkingAsync();
        var third = await host.DialAsync("+34600000103");
        await third.ReachQueueAsync("2");
        await host.PassAsync(5);

        anna.State.ShouldBe("WrapUp Ready", "the time to write belongs to the agent, whatever the queue");
        anna.Phone.Count("incoming").ShouldBe(1);
    }

    [Fact]
    public async Task Ringinuse_And_Pause()
    {
        await using var host = await CallCentreHost.StartAsync();
        var anna = await host.ReadyAsync("anna");
        var first = await host.DialAsync();
        await first.ReachQueueAsync();
        await anna.AnswerAsync();
        await first.UntilTalkingAsync();
        var second = await host.DialAsync("+34600000102");
        await second.ReachQueueAsync();
        await host.PassAsync(20);
        anna.Phone.Count("incoming").ShouldBe(1, "nobody is rung who talks");

        (await anna.DeclareAsync("NotReady", "Break")).StatusCode.ShouldBe(HttpStatusCode.OK);
        await anna.EndAsync();
        await anna.CompleteWrapUpAsync();
        await host.PassAsync(20);
        anna.Phone.Count("incoming").ShouldBe(1, "nor who asked for a break meanwhile");
        await anna.ReadyAsync();
        await anna.AnswerAsync();
        await second.UntilTalkingAsync();
    }

    [Fact]
    public async Task Queue_Transfer_Callee()
    {
        await using var host = await CallCentreHost.StartAsync();
        var (anna, caller) = await Talk.BeginAsync(host);
        (await anna.TransferAsync(new { queue = "taxes" })).StatusCode.ShouldBe(HttpStatusCode.OK);
        await caller.UntilQueuedAsync();
        await anna.UntilAsync("WrapUp Ready");
        var biel = await host.ReadyAsync("biel");
        await biel.AnswerAsync();

        await caller.UntilTalkingAsync();
        host.Rows.Exits.ShouldBe("Answered,Answered");
    }

    [Fact]
    public async Task Transfer_Blind()
    {
        await using var host = await CallCentreHost.StartAsync();
        var (anna, caller) = await Talk.BeginAsync(host);
        var biel = await host.ReadyAsync("biel");
        (await anna.TransferAsync(new { agent = await biel.IdAsync() })).StatusCode.ShouldBe(HttpStatusCode.OK);
        await biel.AnswerAsync();
        await caller.UntilTalkingAsync();
        await anna.CompleteWrapUpAsync();
        await anna.UntilAsync("Idle Ready");
        var next = await host.DialAsync("+34600000102");
        await next.ReachQueueAsync();

        await anna.AnswerAsync();
        await next.UntilTalkingAsync();
        biel.State.ShouldBe("OnCall Ready", "the one who has the caller is not free, the one who gave them away is");
    }

    [Fact]
    public async Task Transfer_Attended()
    {
        await using var host = await CallCentreHost.StartAsync();
        var (anna, caller) = await Talk.BeginAsync(host);
        var biel = await host.ReadyAsync("biel");
        (await anna.ConsultAsync(new { agent = await biel.IdAsync() })).StatusCode.ShouldBe(HttpStatusCode.OK);
        await biel.AnswerAsync();
        await host.UntilAsync(() => host.Rows.CountEvents("TransferJoined") == 1, "the colleague is asked");
        (await anna.HandOverAsync()).StatusCode.ShouldBe(HttpStatusCode.OK);
        await caller.UntilTalkingAsync();
        await anna.UntilAsync("WrapUp Ready");

        biel.State.ShouldBe("OnCall Ready");
        host.Rows.Exits.ShouldBe("Answered");
    }

    [Fact]
    public async Task Redirect()
    {
        await using var host = await CallCentreHost.StartAsync();
        var caller = await host.DialAsync();
        await caller.ReachQueueAsync();
        var next = await host.DialAsync("+34600000102");
        await next.ReachQueueAsync();
        var anna = await host.ReadyAsync("anna");
        await anna.UntilRingsAsync();
        await caller.UntilHearsAsync("If you would rather not wait, press 1.");
        await caller.SendKeysAsync("1");
        await host.UntilAsync(() => !caller.IsQueued, "the caller is led elsewhere");
        await host.UntilAsync(() => anna.Phone.Count("incoming") == 2, "the next caller rings at once");
        await anna.AnswerAsync();

        await next.UntilTalkingAsync();
        host.Rows.Exits.ShouldBe("Overflowed,Answered");
    }

    [Fact]
    public async Task Queue_Member_Forward()
    {
        await using var host = await CallCentreHost.StartAsync();
        var anna = await host.ReadyAsync("anna");
        var biel = await host.ReadyAsync("biel");
        var caller = await host.DialAsync();
        await caller.ReachQueueAsync();
        await anna.DeclineAsync();
        await biel.AnswerAsync();

        await caller.UntilTalkingAsync();
        host.Rows.Exits.ShouldBe("Answered");
        caller.Phone.Count("queued").ShouldBe(1, "passing on does not show");
    }

    [Fact]
    public async Task Reload_Queue_Members()
    {
        using var draft = new DraftFolder();
        draft.Edit("prat/organization.yaml", "skills: [general]", "skills: [general]\n    priority: 5");
        await using var host = await CallCentreHost.StartAsync(new CentreSetup { FlowFolder = draft.Path });
        var caller = await host.DialAsync();
        await caller.ReachQueueAsync();
        var place = host.Rows.One("SELECT QueueEntryId || AgeFrom FROM QueueEntry");
        var before = host.Rows.Count("FlowPublication");
        draft.Edit("prat/organization.yaml", "skills: [general]", "skills: [taxes]");
        await host.UntilAsync(() => host.Rows.Count("FlowPublication") > before, "the change is in force");
        host.Rows.Change("UPDATE Membership SET Skills = '{\"taxes\":8}' WHERE UserId = (SELECT UserId FROM UserAccount WHERE UserName = 'biel')");
        var biel = await host.ReadyAsync("biel");
        await biel.AnswerAsync();

        await caller.UntilTalkingAsync();
        host.Rows.One("SELECT QueueEntryId || AgeFrom FROM QueueEntry").ShouldBe(place);
    }

    [Fact]
    public async Task Reason_Pause()
    {
        await using var host = await CallCentreHost.StartAsync();
        var anna = await host.ReadyAsync("anna");
        (await anna.DeclareAsync("NotReady", "Training")).EnsureSuccessStatusCode();

        anna.State.ShouldBe("Idle NotReady Training");
        (await anna.ReadAsync()).GetProperty("reason").GetString().ShouldBe("Training");
        host.Rows.Events.ShouldContain("AvailabilityChanged Training", StringComparer.Ordinal);
        (await anna.DeclareAsync("NotReady")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        anna.State.ShouldBe("Idle NotReady Training");
    }

    private static async Task<(AgentDriver Agent, DateTimeOffset EndedAt)> TalkAsync(CallCentreHost host, string from)
    {
        var anna = await host.ReadyAsync("anna");
        var caller = await host.DialAsync(from);
        await caller.ReachQueueAsync();
        await anna.AnswerAsync();
        await caller.UntilTalkingAsync();
        await host.PassAsync(20);
        await anna.EndAsync();
        await anna.UntilAsync("WrapUp Ready");
        return (anna, host.Clock.GetUtcNow());
    }
}
