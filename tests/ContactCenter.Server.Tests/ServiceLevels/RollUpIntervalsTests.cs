using System.Globalization;
using ContactCenter.Server.Features.ServiceLevels;
using ContactCenter.Server.Tests.Calls.Kit;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Server.Tests.ServiceLevels;

public sealed class RollUpIntervalsTests
{
    private const string Figures = "SELECT StartsAt || ' ' || LocalLabel || ' ' || Status || ' ' || Offered || ' ' || Answered || ' ' || AnsweredWithin || ' ' || Abandoned FROM IntervalStat ORDER BY QueueId, StartsAt";

    [Fact]
    public async Task The_Interval_Of_An_Answered_Call_Stands_In_The_Database_Without_Anybody_Asking()
    {
        await using var host = await CallCentreHost.StartAsync();
        var anna = await host.ReadyAsync("anna");
        var citizen = await host.DialAsync();
        await citizen.ReachQueueAsync();
        await anna.AnswerAsync();
        await citizen.UntilTalkingAsync();
        await anna.EndAsync();
        await citizen.PressAsync("5");
        await citizen.UntilOverAsync();
        await host.PassAsync(TimeSpan.FromMinutes(2));

        host.Rows.List(Figures).ShouldBe(["2026-05-12T08:00:00.000Z 2026-05-12T10:00+02:00 Open 1 1 1 0"]);
        host.Rows.One("SELECT DefinitionId || ' ' || DefinitionVersion FROM IntervalStat").ShouldBe("sl-1 1");
    }

    [Fact]
    public async Task A_Call_Belongs_To_The_Interval_It_Entered_And_Not_To_The_One_It_Ended_In()
    {
        await using var host = await CallCentreHost.StartAsync(new CentreSetup { StartsAt = CentreSetup.Morning.AddMinutes(14) });
        var citizen = await host.DialAsync();
        await citizen.ReachQueueAsync();
        var entered = host.Rows.Instant("SELECT EnteredAt FROM QueueEntry");
        entered.ShouldBeLessThan(CentreSetup.Morning.AddMinutes(15));
        await host.PassAsync(CentreSetup.Morning.AddMinutes(16) - host.Clock.GetUtcNow());
        await citizen.HangUpAsync();
        await host.PassAsync(TimeSpan.FromMinutes(2));

        host.Rows.List(Figures).ShouldBe(["2026-05-12T08:00:00.000Z 2026-05-12T10:00+02:00 Provisional 1 0 0 1"]);
    }

    [Fact]
    public async Task Running_Again_Changes_Nothing_And_A_Day_Later_The_Interval_Is_Final()
    {
        await using var host = await CallCentreHost.StartAsync();
        var citizen = await host.DialAsync();
        await citizen.ReachQueueAsync();
        await citizen.HangUpAsync();
        await host.PassAsync(TimeSpan.FromMinutes(20));
        var before = host.Rows.List("SELECT * FROM IntervalStat");
        var stamp = host.Rows.One("SELECT ComputedAt FROM IntervalStat");
        await host.Services.GetRequiredService<RollUpIntervals>().RunAsync(TestContext.Current.CancellationToken);
        host.Rows.List("SELECT * FROM IntervalStat").ShouldBe(before);
        host.Rows.One("SELECT ComputedAt FROM IntervalStat").ShouldBe(stamp);
        await host.PassAsync(TimeSpan.FromHours(25));

        host.Rows.One("SELECT Status || ' ' || Revision FROM IntervalStat").ShouldBe("Final 0");
    }

    [Fact]
    public async Task The_Hour_That_October_Repeats_Is_Two_Rows()
    {
        // 02:50 in Madrid, ten minutes before the clock goes back to 02:00
        var start = DateTimeOffset.Parse("2026-10-25T00:50:00Z", CultureInfo.InvariantCulture);
        await using var host = await CallCentreHost.StartAsync(new CentreSetup { StartsAt = start });
        await AbandonAsync(host, "+34600000101");
        await host.PassAsync(start.AddMinutes(60) - host.Clock.GetUtcNow());
        await AbandonAsync(host, "+34600000102");
        await host.PassAsync(TimeSpan.FromMinutes(2));

        host.Rows.List("SELECT LocalLabel FROM IntervalStat ORDER BY StartsAt").ShouldBe(["2026-10-25T02:45+02:00", "2026-10-25T02:45+01:00"]);
    }

    [Fact]
    public async Task Each_Organization_Has_Its_Own_Figures()
    {
        await using var host = await CallCentreHost.StartAsync();
        await AbandonAsync(host, "+34600000101");
        await host.ReadyAsync("clara");
        var vic = await host.DialAsync("+34600000102", CallCentreHost.VicLine);
        await vic.PressAsync("3");
        await vic.PressAsync("0");
        await vic.UntilQueuedAsync();
        await vic.HangUpAsync();
        await host.PassAsync(TimeSpan.FromMinutes(2));

        host.Rows.List("SELECT OrganizationId || ' ' || Offered || ' ' || Abandoned FROM IntervalStat ORDER BY OrganizationId").ShouldBe(["prat 1 1", "vic 1 1"]);
    }

    private static async Task AbandonAsync(CallCentreHost host, string number)
    {
        var citizen = await host.DialAsync(number);
        await citizen.ReachQueueAsync();
        await citizen.HangUpAsync();
        await host.PassAsync(1);
    }
}
