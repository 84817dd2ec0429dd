using ContactCenter.Server.Features.Alerts;
using ContactCenter.Server.Tests.Calls.Kit;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Server.Tests.Alerts;

public sealed class AlertTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_Alert_Goes_Up_Once_Is_On_The_Wall_And_Is_Over_When_Somebody_Comes()
    {
        await using var receiver = await AlertReceiver.StartAsync();
        await using var host = await StartAsync(receiver);
        await (await host.DialAsync()).ReachQueueAsync();
        using var sergi = await host.BrowseAsync("sergi");

        await WatchAsync(host);
        await WatchAsync(host);

        var line = (await sergi.PageAsync("/prat/wallboard?lang=en")).QuerySelector("#alerts li").ShouldNotBeNull();
        line.GetAttribute("data-alert").ShouldBe("NobodyThere");
        line.TextContent.ShouldContain("General enquiries: people are waiting (1");
        (await sergi.PageAsync("/vic/wallboard")).QuerySelectorAll("#alerts li").ShouldBeEmpty();
        host.Rows.ShouldHaveEvent("AlertOpened NobodyThere general");

        var anna = await host.ReadyAsync("anna");
        await anna.UntilRingsAsync();
        await WatchAsync(host);

        (await sergi.PageAsync("/prat/wallboard")).QuerySelectorAll("#alerts li").ShouldBeEmpty();
        receiver.Taken.Select(told => told.Body.GetProperty("state").GetString()).ShouldBe(["opened", "closed"]);
        var first = receiver.Taken[0].Body;
        first.GetProperty("organization").GetString().ShouldBe("prat");
        first.GetProperty("kind").GetString().ShouldBe("NobodyThere");
        first.GetProperty("subject").GetString().ShouldBe("general");
        first.GetProperty("figure").GetInt32().ShouldBe(1);
        first.ToString().ShouldNotContain("600000101");
        receiver.Taken.Select(told => told.Key).Distinct(StringComparer.Ordinal).Count().ShouldBe(2);
        await host.ShouldHoldEveryInvariantAsync();
    }

    [Fact]
    public async Task Whoever_Waits_For_Too_Long_Is_Seen()
    {
        await using var receiver = await AlertReceiver.StartAsync();
        await using var host = await StartAsync(receiver);
        var anna = await host.ReadyAsync("anna");
        var first = await host.DialAsync();
        await first.ReachQueueAsync();
        await anna.AnswerAsync();
        await first.UntilTalkingAsync();
        await (await host.DialAsync("+34600000102")).ReachQueueAsync();

        await host.PassAsync(TimeSpan.FromSeconds(170));
        await WatchAsync(host);
        host.Rows.Count("Alert").ShouldBe(0);
        await host.PassAsync(TimeSpan.FromSeconds(10));
        await WatchAsync(host);

        host.Rows.List("SELECT Kind || ' ' || Subject || ' ' || Threshold FROM Alert").ShouldBe(["WaitTooLong general 180"]);
    }

    [Fact]
    public async Task A_Level_That_Is_About_To_Be_Lost_Is_Seen_Before_Any_Call_Was_Answered_Late()
    {
        await using var receiver = await AlertReceiver.StartAsync();
        await using var host = await StartAsync(receiver);
        for (var number = 1; number <= 4; number++)
        {
            await (await host.DialAsync($"+3460000011{number}")).ReachQueueAsync();
        }

        await host.PassAsync(21);
        await WatchAsync(host);
        host.Rows.Count("Alert WHERE Kind = 'LevelAtRisk'").ShouldBe(0, "four say nothing");
        await (await host.DialAsync("+34600000115")).ReachQueueAsync();
        await WatchAsync(host);

        host.Rows.List("SELECT Subject || ' ' || Threshold FROM Alert WHERE Kind = 'LevelAtRisk' AND ClosedAt IS NULL").ShouldBe(["answered 80"]);
    }

    [Fact]
    public async Task What_The_Other_Side_Does_Not_Take_Is_Told_Again_And_A_Restart_Doubles_Nothing()
    {
        await using var receiver = await AlertReceiver.StartAsync();
        await using var host = await StartAsync(receiver, outside: true);
        await (await host.DialAsync()).ReachQueueAsync();
        receiver.Fail(times: 4);

        await WatchAsync(host);
        receiver.Taken.ShouldBeEmpty();
        receiver.Requests.ShouldBe(3, "an attempt and two retries");
        await host.StopServersAsync();
        await host.StartServersAsync();
        await WatchAsync(host);
        receiver.Requests.ShouldBe(3, "not before its time");

        host.Rows.Change("UPDATE AlertPost SET DeadlineAt = '2026-05-12T08:00:00.000Z'");
        await WatchAsync(host);
        await WatchAsync(host);

        receiver.Requests.ShouldBe(5);
        receiver.Taken.ShouldHaveSingleItem();
        host.Rows.Count("Alert").ShouldBe(1);
        host.Rows.Count("AlertPost WHERE SentAt IS NOT NULL AND DeadlineAt IS NULL").ShouldBe(1);
    }

    private static Task<CallCentreHost> StartAsync(AlertReceiver receiver, bool outside = false) => CallCentreHost.StartAsync(new CentreSetup
    {
        EmulatorOutside = outside,
        Configure = builder => builder.Services.AddSingleton(new AlertTarget(receiver.Url)),
    });

    // what the host's own sweeps do outside of a simulated day
    private static async Task WatchAsync(CallCentreHost host)
    {
        await host.Services.GetRequiredService<WatchLevels>().RunAsync(Token);
        await host.Services.GetRequiredService<PostAlerts>().RunAsync(Token);
    }
}
