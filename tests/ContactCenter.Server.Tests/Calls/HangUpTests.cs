using ContactCenter.Server.Tests.Calls.Kit;

namespace ContactCenter.Server.Tests.Calls;

public sealed class HangUpTests
{
    [Fact]
    public async Task A_Caller_Who_Hangs_Up_While_The_Menu_Speaks_Left_In_The_Menu()
    {
        await using var host = await CallCentreHost.StartAsync();
        var citizen = await host.DialAsync();
        await citizen.UntilAskedAsync();
        await citizen.HangUpAsync();
        await citizen.UntilOverAsync();
        await host.PassAsync(1);

        host.Rows.Outcomes.ShouldBe("LeftInMenu");
        host.Rows.Count("QueueEntry").ShouldBe(0);
        host.Rows.Count("FlowSession").ShouldBe(0);
        host.Rows.Count("Contact WHERE EndedAt IS NULL").ShouldBe(0);
    }

    [Fact]
    public async Task A_Caller_Who_Hangs_Up_In_The_Queue_Abandoned_It()
    {
        await using var host = await CallCentreHost.StartAsync();
        var citizen = await host.DialAsync();
        await citizen.ReachQueueAsync();
        await host.PassAsync(33);
        var hungUpAt = host.Clock.GetUtcNow();
        await citizen.HangUpAsync();
        await host.PassAsync(1);

        host.Rows.Outcomes.ShouldBe("Abandoned");
        host.Rows.Exits.ShouldBe("Abandoned");
        host.Rows.ShouldHaveEvent("QueueLeft Abandoned");
        host.Rows.ShouldHaveEvent("CallEnded");

        // the wait counts from the reply that sent the caller to the queue, so the words before the music belong to it
        host.Rows.Instant("SELECT EnteredAt FROM QueueEntry").ShouldBe(citizen.Phone.News.TakeWhile(news => !news.Is("queued")).Last(news => news.Is("gatherEnded")).At, TimeSpan.FromSeconds(1));
        host.Rows.Instant("SELECT ExitAt FROM QueueEntry").ShouldBe(hungUpAt, TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task A_Caller_Who_Hangs_Up_While_The_Softphone_Rings_Frees_The_Agent_And_Stops_The_Ringing()
    {
        await using var host = await CallCentreHost.StartAsync();
        var anna = await host.ReadyAsync("anna");
        var citizen = await host.DialAsync();
        await citizen.ReachQueueAsync();
        await anna.UntilRingsAsync();
        await host.PassAsync(3);
        await citizen.HangUpAsync();
        await anna.UntilAsync("Idle Ready");
        await host.UntilAsync(() => anna.Phone.Count("canceled") == 1, "the ringing stops");
        await host.PassAsync(3);

        host.Rows.Outcomes.ShouldBe("Abandoned");
        host.Rows.Exits.ShouldBe("Abandoned");
        host.Rows.One("SELECT State FROM Reservation").ShouldBe("Canceled");
        host.Rows.ShouldHaveEvent("ReservationCanceled caller gone");
        anna.State.ShouldBe("Idle Ready");
    }

    [Fact]
    public async Task A_Caller_Who_Hangs_Up_In_The_Moment_The_Agent_Answers_Abandoned_And_The_Agent_Hears_So()
    {
        await using var host = await CallCentreHost.StartAsync();
        var anna = await host.ReadyAsync("anna");
        var citizen = await host.DialAsync();
        await citizen.ReachQueueAsync();
        await anna.AnswerAsync();
        await host.UntilAsync(() => host.Rows.CountEvents("ReservationAccepted") == 1, "the answer");
        host.Rows.CountEvents("Connected").ShouldBe(0);
        await citizen.HangUpAsync();
        await anna.UntilAsync("Idle Ready");
        await host.UntilAsync(() => anna.Phone.Count("ended") == 1, "the end of the agent's leg");

        anna.Phone.HasHeard("ja s'ha acabat").ShouldBeTrue(string.Join(" / ", anna.Phone.Texts));
        host.Rows.Count("QueueEntry WHERE WrapUpEndedAt IS NOT NULL").ShouldBe(0, "who never talked has nothing to write up");
        host.Rows.Outcomes.ShouldBe("Abandoned");
        host.Rows.Exits.ShouldBe("Abandoned");
        host.Rows.CountEvents("Connected").ShouldBe(0);
        host.Rows.ShouldHaveEvent("CallEnded");
    }

    [Fact]
    public async Task A_Caller_Who_Hangs_Up_While_Talking_Was_Answered_And_The_Agent_Writes()
    {
        await using var host = await CallCentreHost.StartAsync();
        var anna = await host.ReadyAsync("anna");
        var citizen = await host.DialAsync();
        await citizen.ReachQueueAsync();
        await anna.AnswerAsync();
        await citizen.UntilTalkingAsync();
        await host.PassAsync(45);
        await citizen.HangUpAsync();
        await anna.UntilAsync("WrapUp Ready");
        await host.UntilAsync(() => anna.Phone.Count("ended") == 1, "the end of the agent's leg");
        await host.PassAsync(2);

        host.Rows.Outcomes.ShouldBe("Answered");
        host.Rows.Exits.ShouldBe("Answered");
        host.Rows.ShouldHaveEvent("ConversationEnded Caller");
        host.Rows.CountEvents("RatingAsked").ShouldBe(0);
        var talked = host.Rows.Instant("SELECT TalkEndedAt FROM QueueEntry") - host.Rows.Instant("SELECT AnsweredAt FROM QueueEntry");
        talked.ShouldBe(TimeSpan.FromSeconds(45), TimeSpan.FromSeconds(1));
    }
}
