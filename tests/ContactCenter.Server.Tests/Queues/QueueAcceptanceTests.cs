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
}
