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
}
