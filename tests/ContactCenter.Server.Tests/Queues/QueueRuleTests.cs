using ContactCenter.Core.Calls;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;
using ContactCenter.Server.Tests.Calls.Kit;
using static ContactCenter.Server.Tests.Queues.QueueRuleStories;

namespace ContactCenter.Server.Tests.Queues;

/// <summary>What the rules of a queue make of those who wait in it.</summary>
public sealed class QueueRuleTests
{
    // a quarter to eight in the evening; the calendar of the delivered organization closes at eight
    private static readonly DateTimeOffset Evening = CentreSetup.Morning.AddHours(9.75);

    [Fact]
    public async Task Caller_Overflows_To_Another_Queue_With_The_Same_Age_And_Hears_Nothing_Of_It()
    {
        await using var host = await CallCentreHost.StartAsync(With(
            General, queue => queue with { Skills = [Notary], Overflow = new QueueOverflow(Taxes, TimeSpan.FromSeconds(30)) }));
        var biel = await host.ReadyAsync("biel");
        var caller = await host.DialAsync();
        await caller.ReachQueueAsync();
        await host.PassAsync(20);
        biel.Phone.Count("incoming").ShouldBe(0);
        await biel.AnswerAsync();
        await caller.UntilTalkingAsync();

        host.Rows.Exits.ShouldBe("Overflowed,Answered");
        host.Rows.Read<string>("SELECT DISTINCT AgeFrom FROM QueueEntry").Count.ShouldBe(1);
        host.Rows.One("SELECT GROUP_CONCAT(QueueId, ',') FROM (SELECT QueueId FROM QueueEntry ORDER BY Seq)").ShouldBe("general,taxes");
        (host.Rows.Instant("SELECT MAX(EnteredAt) FROM QueueEntry") - host.Rows.Instant("SELECT MIN(EnteredAt) FROM QueueEntry"))
            .ShouldBe(TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(5));
        caller.Phone.Count("queued").ShouldBe(1);
    }

    [Fact]
    public async Task Full_Queue_Takes_Nobody_Over()
    {
        await using var host = await CallCentreHost.StartAsync(WithOrganization(organization => organization with
        {
            Queues = organization.Queues.ToDictionary(each => each.Key, each => each.Key == General
                ? each.Value with { Overflow = new QueueOverflow(Taxes, TimeSpan.FromSeconds(5)) }
                : each.Value with { MaxWaiting = 1 }),
        }));
        await (await host.DialAsync()).ReachQueueAsync("2");
        var caller = await host.DialAsync("+34600000102");
        await caller.ReachQueueAsync();
        await host.PassAsync(20);

        host.Rows.Exits.ShouldBe("open,open");
        caller.IsQueued.ShouldBeTrue();
    }

    [Fact]
    public async Task Longest_Wait_Leads_On_In_The_Flow()
    {
        await using var host = await CallCentreHost.StartAsync(With(General, queue => queue with { MaxWait = TimeSpan.FromSeconds(40) }));
        var caller = await host.DialAsync();
        await caller.ReachQueueAsync();
        await host.PassAsync(30);
        caller.IsQueued.ShouldBeTrue();
        await host.UntilAsync(() => !caller.IsQueued, "the end of the wait");
        await caller.UntilHearsAsync("recorded message");

        host.Rows.Exits.ShouldBe("Overflowed");
    }

    [Fact]
    public async Task Order_To_Leave_That_Does_Not_Get_Through_Is_Made_Good_By_The_Next_Round_Of_The_Wait()
    {
        await using var host = await CallCentreHost.StartAsync(With(General, queue => queue with { MaxWait = TimeSpan.FromSeconds(40) }));
        var caller = await host.DialAsync();
        await caller.ReachQueueAsync();
        await host.BreakAsync(new { rest = new[] { new { method = "POST", path = "Calls/*.json", answer = "503", when = "before", times = 1000 } } });
        await caller.UntilHearsAsync("recorded message");

        caller.IsQueued.ShouldBeFalse();
        host.Rows.Exits.ShouldBe("Overflowed");
    }

    [Fact]
    public async Task After_Closing_Callers_Are_Served_Until_The_Limit_And_Then_Led_On()
    {
        await using var host = await CallCentreHost.StartAsync(With(General, queue => queue with { Hours = "main" }) with { StartsAt = Evening });
        var anna = await host.SignInAsync("anna");
        (await anna.DeclareAsync("NotReady", "Break")).EnsureSuccessStatusCode();
        await host.PassAsync(TimeSpan.FromMinutes(14));
        var caller = await host.DialAsync();
        await caller.ReachQueueAsync();
        await host.PassAsync(TimeSpan.FromMinutes(10));
        caller.IsQueued.ShouldBeTrue("ten minutes after eight are not over");
        await caller.UntilHearsAsync("recorded message");

        host.Rows.One("SELECT ExitKind FROM QueueEntry ORDER BY Seq DESC").ShouldBe("Closed");
        host.Rows.Instant("SELECT MAX(ExitAt) FROM QueueEntry").ShouldBe(CentreSetup.Morning.AddHours(10).AddMinutes(10), TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task After_Closing_Nobody_Waits_For_An_Agent_Who_Has_Gone_And_Nobody_More_Comes_In()
    {
        await using var host = await CallCentreHost.StartAsync(With(General, queue => queue with { Hours = "main" }) with { StartsAt = Evening.AddMinutes(14) });
        var caller = await host.DialAsync();
        await caller.ReachQueueAsync();
        await host.PassAsync(TimeSpan.FromMinutes(2));
        caller.IsQueued.ShouldBeFalse();
        host.Rows.Exits.ShouldBe("Closed");
        var late = await host.DialAsync("+34600000102");
        await late.PressAsync("3");
        await late.PressAsync("0");
        await late.UntilHearsAsync("recorded message");

        host.Rows.Exits.ShouldBe("Closed");
    }

    [Fact]
    public async Task Caller_Who_Calls_Again_Soon_Has_The_Old_Place()
    {
        await using var host = await CallCentreHost.StartAsync();
        var (again, agent) = await CallAgainAsync(host, "+34600000101", TimeSpan.FromMinutes(5));
        await agent.AnswerAsync();
        await again.UntilTalkingAsync();

        host.Rows.Exits.ShouldBe("Abandoned,open,Answered");
        host.Rows.CountEvents(nameof(CallEventKind.PlaceKept)).ShouldBe(1);
        host.Rows.One("SELECT COUNT(DISTINCT AgeFrom) FROM QueueEntry").ShouldBe("2");
    }

    [Theory]
    [InlineData("+34600000101", 11)]
    [InlineData("+34933700000", 5)]
    public async Task Place_Is_Not_Kept_For_Long_And_Never_For_A_Number_Of_Many(string number, int minutes)
    {
        await using var host = await CallCentreHost.StartAsync();
        var (_, agent) = await CallAgainAsync(host, number, TimeSpan.FromMinutes(minutes));
        await agent.AnswerAsync();
        await host.UntilAsync(() => host.Rows.Exits.Contains("Answered", StringComparison.Ordinal), "an answer");

        host.Rows.Exits.ShouldBe("Abandoned,Answered,open");
        host.Rows.CountEvents(nameof(CallEventKind.PlaceKept)).ShouldBe(0);
    }

    [Fact]
    public async Task Less_Is_Asked_Of_Agents_Once_A_Caller_Has_Waited()
    {
        await using var host = await CallCentreHost.StartAsync(With(
            General, queue => queue with { Skills = [Notary], Widening = [new Widening { After = TimeSpan.FromSeconds(25), Skills = [] }] }));
        var anna = await host.ReadyAsync("anna");
        var caller = await host.DialAsync();
        await caller.ReachQueueAsync();
        await anna.UntilRingsAsync();

        (host.Rows.Instant("SELECT CreatedAt FROM Reservation") - host.Rows.Instant("SELECT EnteredAt FROM QueueEntry")).ShouldBe(TimeSpan.FromSeconds(25), TimeSpan.FromSeconds(5));
        host.Rows.Events.ShouldContain("AgentReserved longest-idle of 1 able, proficiency 10, widened 1", StringComparer.Ordinal);
    }

    [Fact]
    public async Task Agent_Of_Another_Organization_Takes_A_Call_That_Is_Shared_And_The_Figures_Stay()
    {
        await using var host = await CallCentreHost.StartAsync(WithOrganization(organization => organization with
        {
            Agreements = [new SharingAgreement { With = new OrganizationId("vic"), Queues = [General], After = TimeSpan.FromSeconds(20) }],
        }));
        var clara = await host.ReadyAsync("clara");
        var caller = await host.DialAsync();
        await caller.ReachQueueAsync();
        await host.PassAsync(15);
        clara.Phone.Count("incoming").ShouldBe(0);
        await clara.AnswerAsync();
        await caller.UntilTalkingAsync();

        host.Rows.One("SELECT DISTINCT OrganizationId FROM QueueEntry").ShouldBe("prat");
        host.Rows.One("SELECT DISTINCT OrganizationId FROM Reservation").ShouldBe("prat");
        host.Rows.One("SELECT Detail FROM CallEvent WHERE Kind = 'AgentReserved'").ShouldEndWith(", lent by vic");
    }

    // one waits half a minute and gives up; another comes; the first calls again
    private static async Task<(CitizenDriver Again, AgentDriver Agent)> CallAgainAsync(CallCentreHost host, string number, TimeSpan later)
    {
        var first = await host.DialAsync(number);
        await first.ReachQueueAsync();
        await host.PassAsync(30);
        await first.HangUpAsync();
        await first.UntilOverAsync();
        await (await host.DialAsync("+34600000199")).ReachQueueAsync();
        await host.PassAsync(later);
        var again = await host.DialAsync(number);
        await again.ReachQueueAsync();
        return (again, await host.ReadyAsync("anna"));
    }
}
