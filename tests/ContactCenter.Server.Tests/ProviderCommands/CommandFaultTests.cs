using ContactCenter.Server.Tests.Calls.Kit;

namespace ContactCenter.Server.Tests.ProviderCommands;

/// <summary>The provider refuses, breaks off, or answers nothing: nobody is rung twice and nobody is forgotten.</summary>
public sealed class CommandFaultTests
{
    [Theory]
    [InlineData("500", "before")]
    [InlineData("503", "before")]
    [InlineData("429", "before")]
    [InlineData("cut", "before")]
    [InlineData("500", "after")]
    [InlineData("cut", "after")]
    public async Task A_Ring_Whose_Answer_Is_Lost_Or_Refused_Rings_The_Agent_Exactly_Once(string answer, string when)
    {
        await using var host = await CallCentreHost.StartAsync();
        var anna = await host.ReadyAsync("anna");
        await host.BreakAsync(new { rest = new[] { new { method = "POST", path = "Calls.json", answer, when } } });
        var citizen = await host.DialAsync();
        await citizen.ReachQueueAsync();
        await anna.AnswerAsync();
        await citizen.UntilTalkingAsync();
        await host.PassAsync(60);

        anna.Phone.Count("incoming").ShouldBe(1);
        host.Rows.Count("ProviderCommand WHERE Kind = 'RingAgent' AND State = 'Done'").ShouldBe(1);
        host.Rows.CountEvents("AvailabilityChanged").ShouldBe(1, "the provider's fault is not the agent's");
        host.Rows.ShouldHaveEvent("Connected");
    }

    [Theory]
    [InlineData("500", "before")]
    [InlineData("cut", "before")]
    [InlineData("500", "after")]
    [InlineData("cut", "after")]
    public async Task A_Move_Whose_Answer_Is_Lost_Or_Refused_Still_Brings_The_Caller_To_The_Agent(string answer, string when)
    {
        await using var host = await CallCentreHost.StartAsync();
        var anna = await host.ReadyAsync("anna");
        await host.BreakAsync(new { rest = new[] { new { method = "POST", path = "Calls/*.json", answer, when } } });
        var citizen = await host.DialAsync();
        await citizen.ReachQueueAsync();
        await anna.AnswerAsync();
        await citizen.UntilTalkingAsync();
        await host.PassAsync(5);

        host.Rows.ShouldHaveEvent("Connected");
        host.Rows.Exits.ShouldBe("Answered");
        anna.State.ShouldBe("OnCall Ready");
    }

    [Fact]
    public async Task While_The_Provider_Stays_Away_The_Caller_Keeps_The_Place_And_The_Agent_Stays_Ready()
    {
        await using var host = await CallCentreHost.StartAsync();
        var anna = await host.ReadyAsync("anna");
        await host.BreakAsync(new { rest = new[] { new { method = "POST", path = "Calls.json", answer = "503", when = "before", times = 1000 } } });
        var citizen = await host.DialAsync();
        await citizen.ReachQueueAsync();
        var ageFrom = host.Rows.Instant("SELECT AgeFrom FROM QueueEntry");
        await host.UntilAsync(() => host.Rows.CountEvents("ReservationTimedOut never rang") == 2, "two limits pass");
        anna.State.ShouldBe("Reserved Ready", "the next try holds the agent again");
        await host.BreakAsync(new { });
        await anna.AnswerAsync();
        await citizen.UntilTalkingAsync();

        anna.Phone.Count("incoming").ShouldBe(1);
        host.Rows.Instant("SELECT AgeFrom FROM QueueEntry").ShouldBe(ageFrom);
        host.Rows.Count("QueueEntry").ShouldBe(1);
    }

    [Fact]
    public async Task A_Ring_That_Never_Was_Is_Not_Taken_For_The_Next_One_To_The_Same_Softphone()
    {
        await using var host = await CallCentreHost.StartAsync();
        var anna = await host.SignInAsync("anna");
        var leaver = await host.DialAsync();
        await leaver.ReachQueueAsync();
        var stayer = await host.DialAsync("+34600000102");
        await stayer.ReachQueueAsync();
        await host.BreakAsync(new { rest = new[] { new { method = "POST", path = "Calls.json", answer = "cut", when = "before" } } });
        await anna.ReadyAsync();
        await host.UntilAsync(() => host.Rows.Count("ProviderCommand WHERE State = 'Unknown'") == 1, "a ring that nobody can tell of");
        await leaver.HangUpAsync();
        await anna.AnswerAsync();
        await stayer.UntilTalkingAsync();
        await host.PassAsync(60);

        host.Rows.List("SELECT State FROM ProviderCommand WHERE Kind = 'RingAgent' ORDER BY Seq").ShouldBe(["Refused", "Done"]);
        stayer.IsTalking.ShouldBeTrue();
        anna.State.ShouldBe("OnCall Ready");
        host.Rows.Count("ProviderCommand WHERE DoneAt IS NULL").ShouldBe(0);
    }

    [Fact]
    public async Task Rings_Are_Begun_One_A_Second_As_The_Account_Allows()
    {
        await using var host = await CallCentreHost.StartAsync();
        var agents = new List<AgentDriver>();
        foreach (var name in new[] { "anna", "biel", "dolors" })
        {
            agents.Add(await host.ReadyAsync(name));
        }

        var citizens = new List<CitizenDriver>();
        foreach (var number in new[] { "+34600000101", "+34600000102", "+34600000103" })
        {
            citizens.Add(await host.DialAsync(number));
        }

        foreach (var citizen in citizens)
        {
            await citizen.PressAsync("3");
        }

        foreach (var citizen in citizens)
        {
            await citizen.PressAsync("0");
        }

        await host.UntilAsync(() => agents.TrueForAll(agent => agent.Phone.Count("incoming") == 1), "three rings");
        var rings = agents.Select(agent => agent.Phone.Last("incoming")!.At).Order().ToList();

        (rings[1] - rings[0]).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(1));
        (rings[2] - rings[1]).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(1));
        host.Rows.Count("ProviderCommand WHERE Kind = 'RingAgent' AND State = 'Done'").ShouldBe(3);
    }
}
