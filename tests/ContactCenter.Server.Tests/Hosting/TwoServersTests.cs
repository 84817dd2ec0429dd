using System.Globalization;
using ContactCenter.Server.Tests.Calls.Kit;

namespace ContactCenter.Server.Tests.Hosting;

/// <summary>Two servers on one database; the provider reaches them by turns.</summary>
public sealed class TwoServersTests
{
    private static readonly CentreSetup Pair = new() { Servers = 2, EmulatorOutside = true };

    [Fact]
    public async Task Any_Server_Takes_Any_Request_Of_A_Call()
    {
        await using var host = await CallCentreHost.StartAsync(Pair);
        var anna = await host.ReadyAsync("anna");
        var citizen = await host.DialAsync();
        await citizen.ReachQueueAsync();
        await anna.AnswerAsync();
        await citizen.UntilTalkingAsync();
        await host.PassAsync(30);
        await anna.EndAsync();
        await citizen.PressAsync("5");
        await citizen.UntilOverAsync();
        await host.PassAsync(1);

        host.Rows.Outcomes.ShouldBe("Answered");
        anna.Phone.Count("incoming").ShouldBe(1);
        host.Rows.Count("Rating").ShouldBe(1);
    }

    [Fact]
    public async Task Both_Route_And_Nobody_Is_Held_Or_Rung_Twice()
    {
        await using var host = await CallCentreHost.StartAsync(Pair);
        var citizens = new List<CitizenDriver>();
        for (var i = 0; i < 6; i++)
        {
            citizens.Add(await host.DialAsync($"+3460000011{i}"));
        }

        foreach (var citizen in citizens)
        {
            await citizen.ReachQueueAsync();
        }

        var agents = new List<AgentDriver> { await host.ReadyAsync("anna"), await host.ReadyAsync("biel"), await host.ReadyAsync("dolors") };
        foreach (var agent in agents)
        {
            await agent.AnswerAsync();
        }

        await host.UntilAsync(() => citizens.Count(citizen => citizen.IsTalking) == 3, "three conversations");
        await host.PassAsync(20);

        agents.ShouldAllBe(agent => agent.Phone.Count("incoming") == 1);
        host.Rows.Count("Reservation").ShouldBe(3);
        host.Rows.One("SELECT COUNT(DISTINCT AgentId) || ' ' || COUNT(DISTINCT QueueEntryId) FROM Reservation").ShouldBe("3 3");
        host.Rows.Count("ProviderCommand WHERE Kind = 'RingAgent'").ShouldBe(3);
        citizens.Take(3).ShouldAllBe(citizen => citizen.IsTalking, "those who came first are served first");

        var rung = host.Rows.List("SELECT SentAt FROM ProviderCommand WHERE Kind = 'RingAgent' ORDER BY SentAt")
            .Select(sent => DateTimeOffset.Parse(sent, CultureInfo.InvariantCulture)).ToList();
        rung.Zip(rung.Skip(1), (earlier, later) => later - earlier).ShouldAllBe(apart => apart >= TimeSpan.FromSeconds(1), "the account's pace holds for both servers together");
    }

    [Fact]
    public async Task A_Restart_In_The_Middle_Loses_Nobody()
    {
        await using var host = await CallCentreHost.StartAsync(Pair);
        var anna = await host.ReadyAsync("anna");
        var talking = await host.DialAsync();
        await talking.ReachQueueAsync();
        await anna.AnswerAsync();
        await talking.UntilTalkingAsync();
        var waiting = await host.DialAsync("+34600000102");
        await waiting.ReachQueueAsync();
        await host.StopServersAsync();
        await host.StartServersAsync();
        await host.PassAsync(10);
        talking.IsTalking.ShouldBeTrue();
        waiting.IsQueued.ShouldBeTrue();

        // the cookie of before is still good: its key is in the database
        await anna.EndAsync();
        await talking.PressAsync("3");
        await talking.UntilOverAsync();
        await anna.AnswerAsync();
        await waiting.UntilTalkingAsync();

        host.Rows.One("SELECT Outcome FROM Call ORDER BY Seq").ShouldBe("Answered");
        host.Rows.ShouldHaveEvent("Connected", times: 2);
    }
}
