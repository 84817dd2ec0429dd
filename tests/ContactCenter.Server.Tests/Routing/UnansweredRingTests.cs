using ContactCenter.Server.Tests.Calls.Kit;

namespace ContactCenter.Server.Tests.Routing;

public sealed class UnansweredRingTests
{
    [Fact]
    public async Task Nobody_Answers_In_15_Seconds_And_The_Caller_Keeps_The_Place_While_The_Agent_Is_Paused()
    {
        await using var host = await CallCentreHost.StartAsync();
        var anna = await host.ReadyAsync("anna");
        var citizen = await host.DialAsync();
        await citizen.ReachQueueAsync();
        var before = host.Rows.One("SELECT QueueEntryId || AgeFrom || EnteredAt FROM QueueEntry");
        await anna.UntilRingsAsync();
        await anna.UntilAsync("Idle NotReady NoAnswer");
        await host.UntilAsync(() => anna.Phone.Count("canceled") == 1, "the ringing stops");

        var rang = host.Rows.Instant("SELECT EndedAt FROM Reservation") - host.Rows.Instant("SELECT CreatedAt FROM Reservation");
        rang.ShouldBe(TimeSpan.FromSeconds(15), TimeSpan.FromSeconds(1));
        host.Rows.One("SELECT QueueEntryId || AgeFrom || EnteredAt FROM QueueEntry").ShouldBe(before);
        host.Rows.One("SELECT State FROM QueueEntry").ShouldBe("Waiting");
        citizen.IsQueued.ShouldBeTrue();
        citizen.Phone.Count("dequeued").ShouldBe(0);
    }

    [Fact]
    public async Task Each_Softphone_Rings_For_The_Whole_Limit_Although_Rings_Are_Begun_One_A_Second()
    {
        await using var host = await CallCentreHost.StartAsync();
        var citizens = new List<CitizenDriver>();
        for (var i = 0; i < 3; i++)
        {
            citizens.Add(await host.DialAsync($"+3460000010{i}"));
            await citizens[^1].ReachQueueAsync();
        }

        foreach (var agent in new[] { "anna", "biel", "dolors" })
        {
            await host.ReadyAsync(agent);
        }

        await host.UntilAsync(() => host.Rows.CountEvents("ReservationTimedOut") == 3, "three rings without an answer");

        var rang = host.Rows.Read<double>(
            "SELECT (julianday(r.EndedAt) - julianday(c.DoneAt)) * 86400 FROM Reservation AS r JOIN ProviderCommand AS c USING (ReservationId) WHERE c.Kind = 'RingAgent'");
        rang.Count.ShouldBe(3);
        rang.ShouldAllBe(seconds => Math.Abs(seconds - 15) < 0.1);
        var held = host.Rows.Read<double>("SELECT (julianday(EndedAt) - julianday(CreatedAt)) * 86400 FROM Reservation");
        held.Max().ShouldBeGreaterThan(16.5, "the last ring had to wait for its turn");
    }

    [Fact]
    public async Task The_Next_Agent_Gets_The_Call_That_The_First_Did_Not_Answer()
    {
        await using var host = await CallCentreHost.StartAsync();
        var anna = await host.ReadyAsync("anna");
        var citizen = await host.DialAsync();
        await citizen.ReachQueueAsync();
        await anna.UntilRingsAsync();
        var dolors = await host.ReadyAsync("dolors");
        await host.PassAsync(5);
        dolors.Phone.Count("incoming").ShouldBe(0);
        await dolors.AnswerAsync();
        await citizen.UntilTalkingAsync();

        anna.State.ShouldBe("Idle NotReady NoAnswer");
        host.Rows.Exits.ShouldBe("Answered");
        host.Rows.ShouldHaveEvent("AgentReserved", times: 2);
    }

    [Fact]
    public async Task An_Agent_Who_Answers_Too_Late_Hears_That_The_Call_Has_Gone_And_Breaks_Nothing()
    {
        await using var host = await CallCentreHost.StartAsync();
        var anna = await host.ReadyAsync("anna");
        var citizen = await host.DialAsync();
        await citizen.ReachQueueAsync();
        await anna.UntilRingsAsync();
        await host.BreakAsync(new { rest = new[] { new { method = "POST", path = "Calls/*.json", answer = "503", when = "before", times = 20 } } });
        await anna.UntilAsync("Idle NotReady NoAnswer");
        anna.Rings.ShouldBeTrue("the order to stop ringing did not get through");
        await anna.AnswerAsync();
        await host.UntilAsync(() => anna.Phone.Count("ended") == 1, "the end of the late leg");

        anna.Phone.HasHeard("ja s'ha acabat").ShouldBeTrue(string.Join(" / ", anna.Phone.Texts));
        anna.State.ShouldBe("Idle NotReady NoAnswer");
        citizen.IsQueued.ShouldBeTrue();
        host.Rows.One("SELECT State FROM QueueEntry").ShouldBe("Waiting");
        host.Rows.Outcomes.ShouldBe("open");
    }

    [Fact]
    public async Task An_Agent_Who_Declines_Is_Paused_And_The_Caller_Goes_To_The_Next()
    {
        await using var host = await CallCentreHost.StartAsync();
        var anna = await host.ReadyAsync("anna");
        var citizen = await host.DialAsync();
        await citizen.ReachQueueAsync();
        await anna.DeclineAsync();
        await anna.UntilAsync("Idle NotReady NoAnswer");
        host.Rows.One("SELECT State FROM Reservation").ShouldBe("Rejected");
        var dolors = await host.ReadyAsync("dolors");
        await dolors.AnswerAsync();
        await citizen.UntilTalkingAsync();

        host.Rows.ShouldHaveEvent("ReservationRejected declined");
    }

    [Fact]
    public async Task A_Softphone_That_Nobody_Registered_Pauses_Its_Agent_And_The_Caller_Keeps_Waiting()
    {
        await using var host = await CallCentreHost.StartAsync();
        var anna = await host.ReadyAsync("anna");
        await anna.UnregisterAsync();
        var citizen = await host.DialAsync();
        await citizen.ReachQueueAsync();
        await host.UntilAsync(() => anna.State.StartsWith("Idle NotReady", StringComparison.Ordinal), "the pause");

        host.Rows.One("SELECT State FROM QueueEntry").ShouldBe("Waiting");
        citizen.IsQueued.ShouldBeTrue();
        host.Rows.Count("Reservation WHERE EndedAt IS NULL").ShouldBe(0);
    }

    [Fact]
    public async Task Nobody_Is_Rung_Twice_At_Once_And_One_Caller_Rings_One_Agent()
    {
        await using var host = await CallCentreHost.StartAsync();
        var biel = await host.ReadyAsync("biel");
        await host.PassAsync(1);
        var dolors = await host.ReadyAsync("dolors");
        var citizen = await host.DialAsync();
        await citizen.ReachQueueAsync("2");
        await host.PassAsync(4);

        (biel.Phone.Count("incoming") + dolors.Phone.Count("incoming")).ShouldBe(1);
        biel.Rings.ShouldBeTrue("both know taxes equally well, biel has been idle for longer");
    }
}
