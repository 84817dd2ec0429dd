using ContactCenter.Core.Agents;
using ContactCenter.Core.Calls;
using ContactCenter.Core.Queues;
using ContactCenter.Data;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Tests.Wallboard;

public sealed class ReadWallboardTests
{
    public static TheoryData<DataProvider> Providers => new(DataProvider.Sqlite, DataProvider.SqlServer);

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task An_Empty_Day_Has_No_Shares_And_Not_Zero_Percent(DataProvider provider)
    {
        await using var office = await Office.CreateAsync(provider);

        var wall = await office.ReadAsync(Office.Prat);

        wall.Day.ShouldBe(new DateOnly(2026, 5, 12));
        wall.Queues.Select(line => line.Queue).ShouldBe(["general", "taxes"]);
        wall.All.AnsweredShare.Percent.ShouldBeNull();
        wall.All.WithinShare.Percent.ShouldBeNull();
        wall.All.CombinedShare.Percent.ShouldBeNull();
        wall.All.WaitingSince.ShouldBeNull();
        wall.Agents.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task A_Day_Adds_Up_And_Shows_Both_Shares_With_Their_Counts(DataProvider provider)
    {
        await using var office = await Office.CreateAsync(provider);
        await office.VisitAsync(600, VisitExit.Answered, wait: 5);
        await office.VisitAsync(500, VisitExit.Answered, wait: 20);
        await office.VisitAsync(400, VisitExit.Abandoned, wait: 3);
        await office.VisitAsync(300, VisitExit.Abandoned, wait: 90);
        await office.VisitAsync(40);
        await office.VisitAsync(70, queue: "taxes");

        var general = await office.LineAsync("general");
        var all = (await office.ReadAsync(Office.Prat)).All;

        general.Offered.ShouldBe(5);
        general.Answered.ShouldBe(2);
        general.Abandoned.ShouldBe(2);
        general.ShortAbandoned.ShouldBe(1);
        general.AnsweredWithin.ShouldBe(1);
        general.WithinShare.ShouldBe(new(1, 2, "50.0"));
        general.AnsweredShare.ShouldBe(new(2, 5, "40.0"));
        general.CombinedShare.ShouldBe(new(1, 5, "20.0"));
        general.Waiting.ShouldBe(1);
        all.Waiting.ShouldBe(2);
        all.WaitingSince.ShouldBe(office.Business.Now.AddSeconds(-70));
        all.Offered.ShouldBe(6);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task The_Day_Begins_At_The_Organizations_Own_Midnight(DataProvider provider)
    {
        await using var office = await Office.CreateAsync(provider);
        const int secondsSinceMidnight = 14 * 3600;
        await office.VisitAsync(secondsSinceMidnight, VisitExit.Answered, wait: 5);
        await office.VisitAsync(secondsSinceMidnight + 1, VisitExit.Answered, wait: 5);

        (await office.LineAsync("general")).Offered.ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Another_Organizations_Work_Is_Not_On_The_Wall(DataProvider provider)
    {
        await using var office = await Office.CreateAsync(provider);
        await office.VisitAsync(60, VisitExit.Answered, wait: 5, organization: Office.Vic);
        await office.VisitAsync(30, organization: Office.Vic);
        await office.AgentAsync("clara", AgentAvailability.Ready, AgentState.Idle, organizations: Office.Vic);

        var prat = await office.ReadAsync(Office.Prat);
        var vic = await office.ReadAsync(Office.Vic);

        prat.All.Offered.ShouldBe(0);
        prat.All.Waiting.ShouldBe(0);
        prat.Agents.ShouldBeEmpty();
        vic.All.Offered.ShouldBe(2);
        vic.All.Ready.ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Agents_Count_In_The_Queues_That_They_Can_Serve(DataProvider provider)
    {
        await using var office = await Office.CreateAsync(provider);
        await office.AgentAsync("ready", AgentAvailability.Ready, AgentState.Idle, """{"general":8,"taxes":5}""");
        await office.AgentAsync("busy", AgentAvailability.NotReady, AgentState.OnCall);
        await office.AgentAsync("paused", AgentAvailability.NotReady, AgentState.Idle);
        await office.AgentAsync("home", AgentAvailability.LoggedOut, AgentState.Idle);

        var wall = await office.ReadAsync(Office.Prat);
        var (general, taxes) = (wall.Queues[0], wall.Queues[1]);

        (general.Ready, general.Busy, general.Paused).ShouldBe((1, 1, 1));
        (taxes.Ready, taxes.Busy, taxes.Paused).ShouldBe((1, 0, 0));
        wall.Agents.Select(agent => (agent.Name, agent.State, agent.Reason)).ShouldBe(
            [("busy", "talking", null), ("paused", "paused", "Meal"), ("ready", "ready", null)]);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Ratings_Of_Today_Are_Counted_And_Never_Averaged(DataProvider provider)
    {
        await using var office = await Office.CreateAsync(provider);
        var (given, asked) = (await office.VisitAsync(300, VisitExit.Answered, wait: 5), await office.VisitAsync(200, VisitExit.Answered, wait: 5));
        await office.RecordAsync(CallEventKind.RatingAsked, new LiveCallRef(Office.Prat, CallId: given));
        await office.RecordAsync(CallEventKind.RatingClosed, new LiveCallRef(Office.Prat, CallId: given), "yes");
        await office.RecordAsync(CallEventKind.RatingAsked, new LiveCallRef(Office.Prat, CallId: asked));
        await office.RecordAsync(CallEventKind.RatingClosed, new LiveCallRef(Office.Prat, CallId: asked), "no");
        for (var i = 0; i < 10; i++)
        {
            await office.RateAsync(5, daysAgo: 0);
        }

        var general = await office.LineAsync("general");

        (general.RatingsAsked, general.RatingsGiven).ShouldBe((2, 1));
        general.RatingMean.ShouldBeNull();
    }

    [Theory]
    [InlineData(4, null)]
    [InlineData(5, "3.4")]
    public async Task A_Mean_Of_Past_Days_Needs_Five_Ratings(int ratings, string? mean)
    {
        await using var office = await Office.CreateAsync(DataProvider.Sqlite);
        foreach (var score in new[] { 5, 5, 5, 1, 1 }.Take(ratings))
        {
            await office.RateAsync(score, daysAgo: 1);
        }

        await office.RateAsync(1, daysAgo: 31);

        (await office.LineAsync("general")).RatingMean.ShouldBe(mean);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Last_Agent_For_A_Queue_Is_Named_While_Somebody_Waits_In_It(DataProvider provider)
    {
        await using var office = await Office.CreateAsync(provider);
        await office.AgentAsync("Anna", AgentAvailability.Ready, AgentState.Idle);
        (await office.LineAsync("general")).LastAgent.ShouldBeNull("nobody waits");
        await office.VisitAsync(10);

        (await office.LineAsync("general")).LastAgent.ShouldBe("Anna");
        (await office.LineAsync("taxes")).LastAgent.ShouldBeNull();
        await office.AgentAsync("Biel", AgentAvailability.NotReady, AgentState.Idle);
        (await office.LineAsync("general")).LastAgent.ShouldBeNull("Biel comes back");
    }
}
