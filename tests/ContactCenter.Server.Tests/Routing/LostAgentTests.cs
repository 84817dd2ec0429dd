using ContactCenter.Server.Tests.Calls.Kit;

namespace ContactCenter.Server.Tests.Routing;

public sealed class LostAgentTests
{
    [Fact]
    public async Task A_Softphone_That_Breaks_Sends_The_Caller_Back_To_The_Front_And_Pauses_The_Agent()
    {
        await using var host = await CallCentreHost.StartAsync();
        var (anna, citizen) = await TalkAsync(host);
        var later = await host.DialAsync("+34600000102");
        await later.ReachQueueAsync();
        await anna.DropAsync();
        await host.UntilAsync(() => citizen.IsQueued, "the queue again");
        await host.PassAsync(2);

        anna.State.ShouldBe("Idle NotReady Technical");
        host.Rows.Exits.ShouldBe("Answered,open,open");
        host.Rows.One("SELECT COUNT(DISTINCT AgeFrom) FROM QueueEntry WHERE CallId = (SELECT CallId FROM Call ORDER BY Seq)").ShouldBe("1");
        host.Rows.One("SELECT COUNT(DISTINCT EnteredAt) FROM QueueEntry WHERE CallId = (SELECT CallId FROM Call ORDER BY Seq)").ShouldBe("2");
        citizen.Phone.HasHeard("How would you rate").ShouldBeFalse();
        citizen.Phone.Texts[^1].ShouldBe("You are number one in the queue.");

        var dolors = await host.ReadyAsync("dolors");
        await dolors.AnswerAsync();
        await citizen.UntilTalkingAsync();
        later.IsQueued.ShouldBeTrue("the caller who came back is served before those who came later");
        await dolors.EndAsync();
        await citizen.UntilHearsAsync("How would you rate");
        host.Rows.ShouldHaveEvent("Connected", times: 2);
        host.Rows.ShouldHaveEvent("ConversationEnded AgentLost");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_Announced_End_Leads_To_The_Rating_Whichever_Signal_Comes_First(bool statusFirst)
    {
        await using var host = await CallCentreHost.StartAsync();
        var (anna, citizen) = await TalkAsync(host);
        await host.BreakAsync(new { statusCallbacks = new { lossRate = 1.0 } });
        await anna.EndAsync();
        if (!statusFirst)
        {
            await citizen.UntilHearsAsync("How would you rate");
        }

        await LegEndedAsync(host, anna);
        await citizen.UntilHearsAsync("How would you rate");
        await host.PassAsync(1);

        host.Rows.ShouldHaveEvent("ConversationEnded Agent");
        host.Rows.ShouldHaveEvent("WrapUpStarted");
        host.Rows.ShouldHaveEvent("RatingAsked");
        host.Rows.Exits.ShouldBe("Answered");
        anna.State.ShouldBe("WrapUp Ready");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_Unannounced_End_Leads_Back_To_The_Queue_Whichever_Signal_Comes_First(bool statusFirst)
    {
        await using var host = await CallCentreHost.StartAsync();
        var (anna, citizen) = await TalkAsync(host);
        await host.BreakAsync(new { statusCallbacks = new { lossRate = 1.0 } });
        await anna.DropAsync();
        if (!statusFirst)
        {
            await host.UntilAsync(() => citizen.Phone.Count("queued") == 2, "the queue again");
        }

        await LegEndedAsync(host, anna);
        await host.UntilAsync(() => citizen.Phone.Count("queued") == 2, "the queue again");
        await host.PassAsync(1);

        host.Rows.ShouldHaveEvent("ConversationEnded AgentLost");
        host.Rows.Exits.ShouldBe("Answered,open");
        anna.State.ShouldBe("Idle NotReady Technical");
        host.Rows.Outcomes.ShouldBe("open");
    }

    [Fact]
    public async Task An_Announced_End_That_Is_Not_Followed_By_A_Hang_Up_Is_Carried_Out_For_The_Agent()
    {
        await using var host = await CallCentreHost.StartAsync();
        var (anna, citizen) = await TalkAsync(host);
        (await anna.AnnounceEndAsync()).EnsureSuccessStatusCode();
        await citizen.UntilHearsAsync("How would you rate");

        anna.Phone.Count("ended").ShouldBe(1);
        host.Rows.ShouldHaveEvent("ConversationEnded Agent");
    }

    [Fact]
    public async Task A_Softphone_That_Breaks_Before_The_Caller_Is_In_The_Room_Returns_The_Caller_To_The_Same_Stay()
    {
        await using var host = await CallCentreHost.StartAsync();
        var anna = await host.ReadyAsync("anna");
        var citizen = await host.DialAsync();
        await citizen.ReachQueueAsync();
        await anna.AnswerAsync();
        await host.UntilAsync(() => host.Rows.CountEvents("ReservationAccepted") == 1, "the answer");
        await anna.DropAsync();
        await anna.UntilAsync("Idle NotReady Technical");
        var dolors = await host.ReadyAsync("dolors");
        await dolors.AnswerAsync();
        await citizen.UntilTalkingAsync();
        await host.PassAsync(1);

        host.Rows.Exits.ShouldBe("Answered");
        host.Rows.Count("QueueEntry").ShouldBe(1);
        host.Rows.ShouldHaveEvent("Connected");
    }

    private static async Task<(AgentDriver Agent, CitizenDriver Citizen)> TalkAsync(CallCentreHost host)
    {
        var anna = await host.ReadyAsync("anna");
        var citizen = await host.DialAsync();
        await citizen.ReachQueueAsync();
        await anna.AnswerAsync();
        await citizen.UntilTalkingAsync();
        await host.PassAsync(30);
        return (anna, citizen);
    }

    private static Task LegEndedAsync(CallCentreHost host, AgentDriver agent) => host.Webhooks.PostAsync(
        $"/voice/prat/reservations/{host.Rows.One("SELECT ReservationId FROM Reservation")}/agent/status",
        "by hand",
        ("CallSid", agent.CallSid),
        ("CallStatus", "completed"),
        ("SequenceNumber", "3"));
}
