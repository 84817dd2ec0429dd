using System.Net;
using ContactCenter.Server.Tests.Calls.Kit;

namespace ContactCenter.Server.Tests.Conversations;

/// <summary>An agent asks a colleague while the caller hears music.</summary>
public sealed class ConsultTests
{
    [Fact]
    public async Task The_Agent_Asks_Leaves_And_The_Colleague_Has_The_Caller()
    {
        await using var host = await CallCentreHost.StartAsync();
        var (anna, citizen, biel) = await AskAsync(host);
        (await anna.HandOverAsync()).StatusCode.ShouldBe(HttpStatusCode.OK);
        await host.UntilAsync(() => host.Rows.CountEvents("TransferClosed Consult Reached") == 1, "caller and colleague together");
        await citizen.UntilTalkingAsync();
        await host.PassAsync(20);
        anna.State.ShouldBe("WrapUp Ready");
        biel.State.ShouldBe("OnCall Ready");
        await biel.EndAsync();
        await citizen.UntilHearsAsync("How would you rate");
        await citizen.PressAsync("5");
        await citizen.UntilOverAsync();
        await biel.UntilAsync("Idle Ready");

        host.Rows.Exits.ShouldBe("Answered");
        host.Rows.ShouldHaveEvent("TransferJoined");
        host.Rows.CountEvents("HoldEnded Conversation").ShouldBe(1);
        host.Rows.Outcomes.ShouldBe("Answered");
        await host.ShouldHoldEveryInvariantAsync();
    }

    [Fact]
    public async Task All_Three_Talk_And_The_Agent_Leaves()
    {
        await using var host = await CallCentreHost.StartAsync();
        var (anna, citizen, biel) = await AskAsync(host);
        (await anna.TakeBackAsync()).StatusCode.ShouldBe(HttpStatusCode.OK);
        await host.UntilAsync(() => citizen.Phone.Last("room") is { Participants: 3, Status: "talking" }, "three in one room");
        await host.PassAsync(30);
        (await anna.HandOverAsync()).StatusCode.ShouldBe(HttpStatusCode.OK);
        await host.UntilAsync(() => host.Rows.CountEvents("TransferClosed Consult Reached") == 1, "caller and colleague together");
        await citizen.UntilTalkingAsync();

        anna.State.ShouldBe("WrapUp Ready");
        biel.State.ShouldBe("OnCall Ready");
        host.Rows.CountEvents("HoldEnded Agent").ShouldBe(1);
        await host.ShouldHoldEveryInvariantAsync();
    }

    [Fact]
    public async Task The_Agent_Takes_The_Caller_Back_And_The_Colleague_Is_Free()
    {
        await using var host = await CallCentreHost.StartAsync();
        var (anna, citizen, biel) = await AskAsync(host);
        (await anna.StopConsultAsync()).StatusCode.ShouldBe(HttpStatusCode.OK);
        await host.UntilAsync(() => !citizen.IsOnHold, "the agent again");
        await biel.UntilAsync("Idle Ready");
        await host.PassAsync(1);

        citizen.IsTalking.ShouldBeTrue();
        anna.State.ShouldBe("OnCall Ready");
        biel.Phone.Count("ended").ShouldBe(1);
        host.Rows.ShouldHaveEvent("TransferClosed Consult TakenBack");
        await anna.EndAsync();
        await citizen.UntilHearsAsync("How would you rate");
        await host.ShouldHoldEveryInvariantAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_Colleague_Who_Does_Not_Answer_Gives_The_Caller_Back(bool declines)
    {
        await using var host = await CallCentreHost.StartAsync();
        var (anna, citizen) = await Talk.BeginAsync(host);
        var biel = await host.ReadyAsync("biel");
        (await anna.ConsultAsync(new { agent = await biel.IdAsync() })).StatusCode.ShouldBe(HttpStatusCode.OK);
        await biel.UntilRingsAsync();
        await host.UntilAsync(() => citizen.IsOnHold, "music");
        await (declines ? biel.DeclineAsync() : biel.UntilAsync("Idle NotReady NoAnswer"));
        await host.UntilAsync(() => !citizen.IsOnHold, "the agent again");

        citizen.IsTalking.ShouldBeTrue();
        anna.State.ShouldBe("OnCall Ready");
        biel.State.ShouldBe("Idle NotReady NoAnswer");
        (await anna.ReadAsync()).GetProperty("call").GetProperty("transfer").GetProperty("ending").GetString().ShouldBe(declines ? "Declined" : "NoAnswer");
        host.Rows.CountEvents("HoldEnded Consult").ShouldBe(1);
        await host.ShouldHoldEveryInvariantAsync();
    }

    [Fact]
    public async Task A_Colleague_Who_Hangs_Up_Gives_The_Caller_Back()
    {
        await using var host = await CallCentreHost.StartAsync();
        var (anna, citizen, biel) = await AskAsync(host);
        await biel.EndAsync();
        await host.UntilAsync(() => !citizen.IsOnHold, "the agent again");
        await biel.UntilAsync("Idle Ready");

        citizen.IsTalking.ShouldBeTrue();
        anna.State.ShouldBe("OnCall Ready");
        host.Rows.ShouldHaveEvent("TransferClosed Consult ColleagueLeft");
        await host.ShouldHoldEveryInvariantAsync();
    }

    [Fact]
    public async Task A_Caller_Who_Hangs_Up_Ends_It_For_Both()
    {
        await using var host = await CallCentreHost.StartAsync();
        var (anna, citizen, biel) = await AskAsync(host);
        await citizen.HangUpAsync();
        await anna.UntilAsync("WrapUp Ready");
        await biel.UntilAsync("Idle Ready");
        await host.PassAsync(1);

        host.Rows.Outcomes.ShouldBe("Answered");
        host.Rows.ShouldHaveEvent("TransferClosed Consult CallerGone");
        await host.ShouldHoldEveryInvariantAsync();
    }

    [Fact]
    public async Task An_Agent_Whose_Line_Breaks_While_Asking_Sends_The_Caller_To_The_Old_Place()
    {
        await using var host = await CallCentreHost.StartAsync();
        var (anna, citizen, biel) = await AskAsync(host);
        await anna.DropAsync();
        await citizen.UntilQueuedAsync();
        await host.PassAsync(1);

        anna.State.ShouldBe("Idle NotReady Technical");
        host.Rows.ShouldHaveEvent("TransferClosed Consult AgentLeft");
        await biel.AnswerAgainAsync();
        await citizen.UntilTalkingAsync();
        await host.ShouldHoldEveryInvariantAsync();
    }

    [Fact]
    public async Task A_Colleague_Who_Is_Gone_When_The_Caller_Comes_Sends_Them_To_The_Old_Place()
    {
        await using var host = await CallCentreHost.StartAsync();
        var (anna, citizen, biel) = await AskAsync(host);
        using var handOver = await anna.AskTransferAsync("consult/hand-over", null);
        await biel.DropAsync();
        await biel.UntilAsync("Idle Ready");
        await citizen.UntilQueuedAsync();

        handOver.StatusCode.ShouldBe(HttpStatusCode.OK);
        host.Rows.ShouldHaveEvent("TransferClosed Consult ColleagueLeft");
        citizen.IsOver.ShouldBeFalse();
    }

    [Fact]
    public async Task Nobody_Hands_Over_To_Somebody_Who_Has_Not_Answered_Or_Asks_Twice()
    {
        await using var host = await CallCentreHost.StartAsync();
        var (anna, _) = await Talk.BeginAsync(host);
        var biel = await host.ReadyAsync("biel");
        (await anna.StopConsultAsync()).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await anna.ConsultAsync(new { agent = await biel.IdAsync() })).StatusCode.ShouldBe(HttpStatusCode.OK);
        await biel.UntilRingsAsync();
        using var early = await anna.AskTransferAsync("consult/hand-over", null);
        var dolors = await host.ReadyAsync("dolors");
        using var twice = await anna.ConsultAsync(new { agent = await dolors.IdAsync() });
        using var queue = await anna.ConsultAsync(new { queue = "taxes" });

        early.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        twice.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        queue.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        dolors.State.ShouldBe("Idle Ready");
    }

    private static async Task<(AgentDriver Anna, CitizenDriver Citizen, AgentDriver Biel)> AskAsync(CallCentreHost host)
    {
        var (anna, citizen) = await Talk.BeginAsync(host);
        var biel = await host.ReadyAsync("biel");
        (await anna.ConsultAsync(new { agent = await biel.IdAsync() })).StatusCode.ShouldBe(HttpStatusCode.OK);
        await biel.AnswerAsync();
        await host.UntilAsync(() => citizen.IsOnHold && host.Rows.CountEvents("TransferJoined") == 1, "agent and colleague talking");
        await host.PassAsync(5);
        anna.State.ShouldBe("OnCall Ready");
        biel.State.ShouldBe("OnCall Ready");
        return (anna, citizen, biel);
    }
}
