using System.Net;
using ContactCenter.Server.Tests.Calls.Kit;

namespace ContactCenter.Server.Tests.Conversations;

/// <summary>Somebody outside comes as a third.</summary>
public sealed class InterpreterTests
{
    private const string Arabic = "+34930000094";

    [Fact]
    public async Task An_Interpreter_Comes_The_Caller_Is_Back_At_Once_And_The_Minutes_Are_Told()
    {
        await using var host = await CallCentreHost.StartAsync();
        var (anna, citizen) = await Talk.BeginAsync(host);
        var interpreter = await OutsidePhone.RegisterAsync(host, Arabic);
        (await anna.ConsultAsync(new { language = "ar" })).StatusCode.ShouldBe(HttpStatusCode.OK);
        await host.UntilAsync(() => citizen.IsOnHold, "music");
        await interpreter.AnswerAsync();
        await host.UntilAsync(() => interpreter.Phone.Last("room") is { Participants: 3 } && !citizen.IsOnHold, "three in one room");
        await host.PassAsync(100);
        await interpreter.HangUpAsync();
        await host.UntilAsync(() => host.Rows.CountEvents("TransferClosed") == 1, "the end of the interpreter");

        citizen.IsTalking.ShouldBeTrue();
        anna.State.ShouldBe("OnCall Ready");
        host.Rows.ShouldHaveEvent("TransferAsked Interpreter ar");
        host.Rows.ShouldHaveEvent("TransferClosed Interpreter ColleagueLeft ar 2 min");
        await anna.EndAsync();
        await citizen.UntilHearsAsync("How would you rate");
        await host.ShouldHoldEveryInvariantAsync();
    }

    [Fact]
    public async Task An_Interpreter_Who_Does_Not_Answer_Gives_The_Caller_Back()
    {
        await using var host = await CallCentreHost.StartAsync();
        var (anna, citizen) = await Talk.BeginAsync(host);
        _ = await OutsidePhone.RegisterAsync(host, Arabic);
        (await anna.ConsultAsync(new { language = "ar" })).StatusCode.ShouldBe(HttpStatusCode.OK);
        await host.UntilAsync(() => citizen.IsOnHold, "music");
        await host.UntilAsync(() => !citizen.IsOnHold, "the agent again");

        citizen.IsTalking.ShouldBeTrue();
        host.Rows.CountEvents("TransferClosed Interpreter").ShouldBe(1);
        await host.ShouldHoldEveryInvariantAsync();
    }

    [Fact]
    public async Task A_Number_That_Cannot_Be_Rung_Gives_The_Caller_Back()
    {
        await using var host = await CallCentreHost.StartAsync();
        var (anna, citizen) = await Talk.BeginAsync(host);
        await host.BreakAsync(new { rest = new[] { new { method = "POST", path = "Calls.json", answer = "400", when = "before", times = 1000 } } });
        (await anna.ConsultAsync(new { name = "police" })).StatusCode.ShouldBe(HttpStatusCode.OK);
        await host.UntilAsync(() => host.Rows.CountEvents("TransferClosed") == 1, "the end of a question that nobody heard");
        await host.UntilAsync(() => !citizen.IsOnHold, "the agent again");

        citizen.IsTalking.ShouldBeTrue();
        host.Rows.ShouldHaveEvent("TransferClosed Consult Unreachable");
        await host.ShouldHoldEveryInvariantAsync();
    }

    [Fact]
    public async Task A_Number_That_Was_Asked_First_Has_The_Caller_And_The_Caller_Rates()
    {
        await using var host = await CallCentreHost.StartAsync();
        var (anna, citizen, police) = await AskPoliceAsync(host);
        (await anna.HandOverAsync()).StatusCode.ShouldBe(HttpStatusCode.OK);
        await host.UntilAsync(() => host.Rows.CountEvents("TransferClosed Consult Reached") == 1, "caller and police together");
        await citizen.UntilTalkingAsync();
        await host.PassAsync(30);
        citizen.IsTalking.ShouldBeTrue();
        anna.State.ShouldBe("WrapUp Ready");
        await police.HangUpAsync();
        await citizen.UntilHearsAsync("How would you rate");
        await citizen.HangUpAsync();
        await citizen.UntilOverAsync();
        await host.PassAsync(1);

        host.Rows.Exits.ShouldBe("Answered");
        host.Rows.Outcomes.ShouldBe("Answered");
        await host.ShouldHoldEveryInvariantAsync();
    }

    [Fact]
    public async Task A_Number_That_Is_Gone_When_The_Caller_Comes_Sends_Them_To_The_Old_Place()
    {
        await using var host = await CallCentreHost.StartAsync();
        var (anna, citizen, police) = await AskPoliceAsync(host);
        using var handOver = await anna.AskTransferAsync("consult/hand-over", null);
        await police.HangUpAsync();
        await citizen.UntilQueuedAsync();
        await host.PassAsync(1);

        handOver.StatusCode.ShouldBe(HttpStatusCode.OK);
        host.Rows.ShouldHaveEvent("TransferClosed Consult ColleagueLeft");
        host.Rows.Exits.ShouldBe("Answered,open");
        host.Rows.One("SELECT COUNT(DISTINCT AgeFrom) FROM QueueEntry").ShouldBe("1");
        await host.ShouldHoldEveryInvariantAsync();
    }

    [Fact]
    public async Task A_Caller_Whom_Nobody_Meets_In_The_Room_Is_Taken_To_The_Old_Place()
    {
        await using var host = await CallCentreHost.StartAsync();
        var (anna, citizen, police) = await AskPoliceAsync(host);
        await host.BreakAsync(new { statusCallbacks = new { lossRate = 1.0 } });
        using var handOver = await anna.AskTransferAsync("consult/hand-over", null);
        await police.HangUpAsync();
        await host.UntilAsync(() => citizen.Phone.Last("room") is { Participants: 1 }, "the caller alone in a room");
        await host.BreakAsync(new { statusCallbacks = new { lossRate = 0.0 } });
        await host.Webhooks.PostAsync(
            $"/voice/prat/transfers/{host.Rows.One("SELECT TransferId FROM Transfer")}/outside/status", "by hand", ("CallSid", police.CallSid), ("CallStatus", "completed"), ("SequenceNumber", "3"));
        await citizen.UntilQueuedAsync();

        handOver.StatusCode.ShouldBe(HttpStatusCode.OK);
        citizen.IsOver.ShouldBeFalse();
        host.Rows.ShouldHaveEvent("TransferClosed Consult ColleagueLeft");
    }

    [Fact]
    public async Task The_Agents_End_Ends_The_Third_Too_And_Nobody_Is_Left_Together_With_Somebody_Outside()
    {
        await using var host = await CallCentreHost.StartAsync();
        var (anna, citizen) = await Talk.BeginAsync(host);
        var interpreter = await OutsidePhone.RegisterAsync(host, Arabic);
        (await anna.ConsultAsync(new { language = "ar" })).StatusCode.ShouldBe(HttpStatusCode.OK);
        await interpreter.AnswerAsync();
        await host.UntilAsync(() => host.Rows.CountEvents("TransferJoined") == 1, "the interpreter");
        using var handOver = await anna.AskTransferAsync("consult/hand-over", null);
        await anna.EndAsync();
        await citizen.UntilHearsAsync("How would you rate");
        await host.UntilAsync(() => interpreter.Phone.Count("ended") == 1, "the end of the interpreter");

        handOver.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        host.Rows.CountEvents("TransferClosed Interpreter AgentLeft").ShouldBe(1);
        await host.ShouldHoldEveryInvariantAsync();
    }

    [Fact]
    public async Task A_Language_That_Nobody_Interprets_Is_Refused_And_Nobody_Is_Left_With_An_Interpreter()
    {
        await using var host = await CallCentreHost.StartAsync();
        var (anna, _) = await Talk.BeginAsync(host);
        using var unknown = await anna.ConsultAsync(new { language = "tlh" });
        using var blind = await anna.AskTransferAsync("transfer", new { language = "ar" });

        unknown.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        blind.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        anna.State.ShouldBe("OnCall Ready");
    }

    private static async Task<(AgentDriver Anna, CitizenDriver Citizen, OutsidePhone Police)> AskPoliceAsync(CallCentreHost host)
    {
        var (anna, citizen) = await Talk.BeginAsync(host);
        var police = await OutsidePhone.RegisterAsync(host, "+34930000092");
        (await anna.ConsultAsync(new { name = "police" })).StatusCode.ShouldBe(HttpStatusCode.OK);
        await police.AnswerAsync();
        await host.UntilAsync(() => citizen.IsOnHold && host.Rows.CountEvents("TransferJoined") == 1, "agent and police talking");
        await host.PassAsync(5);
        return (anna, citizen, police);
    }
}
