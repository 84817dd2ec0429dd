using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ContactCenter.Server.Tests.Calls.Kit;

namespace ContactCenter.Server.Tests.OutboundCalls;

/// <summary>An agent calls somebody of their own initiative.</summary>
public sealed class OutboundCallTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_Agents_Phone_Rings_First_Then_The_Number_And_Wrap_Up_Follows_The_Conversation()
    {
        await using var host = await CallCentreHost.StartAsync();
        var (anna, citizen) = await OutboundTalk.DialAsync(host);
        anna.State.ShouldBe("Dialing NotReady OtherWork");
        anna.Phone.Last("play")!.Url!.ShouldEndWith("/voice/media/ringing.wav");
        await host.PassAsync(3);
        await citizen.AnswerAsync();
        await host.UntilAsync(() => anna.State.StartsWith("OnCall", StringComparison.Ordinal), "a conversation");
        var shown = (await anna.ReadAsync()).GetProperty("call");
        await host.PassAsync(30);
        await anna.EndAsync();
        await anna.UntilAsync("WrapUp NotReady OtherWork");
        await host.UntilAsync(() => citizen.Phone.Count("ended") == 1, "the end of the call");
        (await anna.CompleteWrapUpAsync()).StatusCode.ShouldBe(HttpStatusCode.OK);

        anna.State.ShouldBe("Idle NotReady OtherWork");
        shown.GetProperty("outbound").GetBoolean().ShouldBeTrue();
        shown.GetProperty("queue").GetString().ShouldBe("general");
        shown.GetProperty("caller").GetString().ShouldBe("+3460•••••77");
        citizen.Phone.Texts.ShouldBeEmpty("whom we called hears the agent, and has nothing to rate");
        host.Rows.ShouldHaveEvent("CallPlaced");
        host.Rows.ShouldHaveEvent("OutboundSettled Reached");
        host.Rows.Outcomes.ShouldBe("Answered");
        host.Rows.Count("QueueEntry").ShouldBe(0);
        host.Rows.One("SELECT DialedNumber FROM Call").ShouldBe("+34930000001", "the organization's own number is shown");
        var day = await OutboundOfDayAsync(anna);
        day.GetProperty("made").GetInt32().ShouldBe(1);
        day.GetProperty("reached").GetInt32().ShouldBe(1);
        day.GetProperty("talkSeconds").GetInt32().ShouldBeInRange(30, 32);
        var wall = await (await anna.GetAsync("/api/prat/wallboard")).Content.ReadFromJsonAsync<JsonElement>(Token);
        wall.GetProperty("outbound").GetRawText().ShouldBe(day.GetRawText());
        wall.GetProperty("all").GetProperty("offered").GetInt32().ShouldBe(0, "counted apart");
        await host.ShouldHoldEveryInvariantAsync();
    }

    [Fact]
    public async Task Whoever_Hangs_Up_Leaves_The_Agent_To_Write()
    {
        await using var host = await CallCentreHost.StartAsync();
        var (anna, citizen) = await OutboundTalk.BeginAsync(host);
        await host.PassAsync(10);
        await citizen.HangUpAsync();
        await anna.UntilAsync("WrapUp NotReady OtherWork");
        await anna.UntilAsync("Idle NotReady OtherWork");

        host.Rows.Outcomes.ShouldBe("Answered");
        await host.ShouldHoldEveryInvariantAsync();
    }

    [Fact]
    public async Task A_Busy_Line_Is_Told_In_Words_And_Leaves_Nothing_To_Write()
    {
        await using var host = await CallCentreHost.StartAsync();
        var (anna, citizen) = await OutboundTalk.DialAsync(host);
        await citizen.DeclineAsync();
        await anna.UntilAsync("Idle NotReady OtherWork");
        await host.UntilAsync(() => anna.Phone.Count("ended") == 1, "the end of the agent's line");

        (await anna.ReadAsync()).GetProperty("notice").GetString().ShouldBe("DialOut.busy");
        host.Rows.ShouldHaveEvent("OutboundSettled Busy");
        host.Rows.Outcomes.ShouldBe("Failed");
        await host.ShouldHoldEveryInvariantAsync();
    }

    [Fact]
    public async Task Nobody_Answers_For_Three_Quarters_Of_A_Minute_And_The_Ringing_Stops()
    {
        await using var host = await CallCentreHost.StartAsync();
        var (anna, citizen) = await OutboundTalk.DialAsync(host);
        await host.PassAsync(40);
        anna.State.ShouldBe("Dialing NotReady OtherWork");
        await anna.UntilAsync("Idle NotReady OtherWork");
        await host.UntilAsync(() => citizen.Phone.Count("canceled") == 1, "silence outside");
        await host.UntilAsync(() => host.Rows.CountEvents("CallEnded") == 1, "the end of the call");

        (await anna.ReadAsync()).GetProperty("notice").GetString().ShouldBe("DialOut.no_answer");
        host.Rows.One("SELECT Result FROM OutboundCall").ShouldBe("NoAnswer");
        await host.ShouldHoldEveryInvariantAsync();
    }

    [Fact]
    public async Task An_Agent_Who_Gives_Up_Stops_The_Ringing_And_Is_Free()
    {
        await using var host = await CallCentreHost.StartAsync();
        var (anna, citizen) = await OutboundTalk.DialAsync(host);
        await anna.EndAsync();
        await anna.UntilAsync("Idle NotReady OtherWork");
        await host.UntilAsync(() => citizen.Phone.Count("canceled") == 1, "silence outside");
        await host.UntilAsync(() => host.Rows.CountEvents("CallEnded") == 1, "the end of the call");

        host.Rows.One("SELECT Result FROM OutboundCall").ShouldBe("GivenUp");
        await host.ShouldHoldEveryInvariantAsync();
    }

    [Fact]
    public async Task An_Agent_Whose_Line_Breaks_While_It_Rings_Rings_Nobody_Any_Longer()
    {
        await using var host = await CallCentreHost.StartAsync();
        var (anna, citizen) = await OutboundTalk.DialAsync(host);
        await anna.DropAsync();
        await anna.UntilAsync("Idle NotReady Technical");
        await host.UntilAsync(() => citizen.Phone.Count("canceled") == 1, "silence outside");
        await host.UntilAsync(() => host.Rows.CountEvents("CallEnded") == 1, "the end of the call");

        await host.ShouldHoldEveryInvariantAsync();
    }

    [Fact]
    public async Task An_Own_Phone_That_Is_Not_Answered_Rings_Nobody()
    {
        await using var host = await CallCentreHost.StartAsync();
        var citizen = await OutsidePhone.RegisterAsync(host, OutboundTalk.Number);
        var anna = await host.SignInAsync("anna");
        await anna.PausedAsync();
        (await anna.PlaceCallAsync("600000777")).StatusCode.ShouldBe(HttpStatusCode.OK);
        await anna.UntilRingsAsync();
        await anna.UntilAsync("Idle NotReady OtherWork");

        citizen.Phone.Count("incoming").ShouldBe(0);
        (await anna.ReadAsync()).GetProperty("notice").GetString().ShouldBe("DialOut.phone_unanswered");
        host.Rows.One("SELECT Result FROM OutboundCall").ShouldBe("PhoneUnanswered");
        host.Rows.Outcomes.ShouldBe("Failed");
        await host.ShouldHoldEveryInvariantAsync();
    }

    [Fact]
    public async Task A_Lost_Agent_Leaves_The_Citizen_At_The_Front_Of_The_Queue_Of_The_Matter()
    {
        await using var host = await CallCentreHost.StartAsync();
        var talk = await OutboundTalk.BeginAsync(host);
        await host.PassAsync(20);
        await talk.Agent.DropAsync();
        await host.UntilAsync(() => talk.Citizen.Phone.Count("queued") == 1, "the queue");
        await talk.Agent.UntilAsync("Idle NotReady Technical");
        var biel = await host.ReadyAsync("biel");
        await biel.AnswerAsync();
        await host.UntilAsync(() => talk.IsTalking, "a conversation");

        host.Rows.One("SELECT QueueId FROM QueueEntry").ShouldBe("general");
        host.Rows.One("SELECT AgeFrom FROM QueueEntry").ShouldBe(host.Rows.One("SELECT PlacedAt FROM OutboundCall"));
        await biel.EndAsync();
        await host.UntilAsync(() => talk.Citizen.Phone.HasHeard("How would you rate"), "the rating of a stay in a queue");
        await host.ShouldHoldEveryInvariantAsync();
    }

    [Fact]
    public async Task The_Citizen_Can_Be_Left_With_Music_And_Led_To_A_Queue()
    {
        await using var host = await CallCentreHost.StartAsync();
        var talk = await OutboundTalk.BeginAsync(host);
        (await talk.Agent.HoldAsync()).StatusCode.ShouldBe(HttpStatusCode.OK);
        await host.UntilAsync(() => talk.Citizen.Phone.Last("room") is { Status: "hold" }, "music");
        (await talk.Agent.TakeBackAsync()).StatusCode.ShouldBe(HttpStatusCode.OK);
        await host.UntilAsync(() => talk.Citizen.Phone.Last("room") is not { Status: "hold" }, "the agent again");
        (await talk.Agent.TransferAsync(new { queue = "taxes" })).StatusCode.ShouldBe(HttpStatusCode.OK);
        await host.UntilAsync(() => talk.Citizen.Phone.Count("queued") == 1, "the queue");

        host.Rows.One("SELECT QueueId FROM QueueEntry").ShouldBe("taxes");
        host.Rows.ShouldHaveEvent("TransferClosed Blind Reached");
        talk.Agent.State.ShouldBe("WrapUp NotReady OtherWork");
        await host.ShouldHoldEveryInvariantAsync();
    }

    [Fact]
    public async Task A_Colleague_Who_Does_Not_Answer_Leaves_The_Citizen_In_The_Queue_Of_The_Matter()
    {
        await using var host = await CallCentreHost.StartAsync();
        var talk = await OutboundTalk.BeginAsync(host);
        var biel = await host.ReadyAsync("biel");
        (await talk.Agent.TransferAsync(new { agent = await biel.IdAsync() })).StatusCode.ShouldBe(HttpStatusCode.OK);
        await biel.UntilRingsAsync();
        await biel.UntilAsync("Idle NotReady NoAnswer");
        await host.UntilAsync(() => talk.Citizen.Phone.Count("queued") == 1, "the queue");

        talk.IsOver.ShouldBeFalse();
        await host.ShouldHoldEveryInvariantAsync();
    }

    [Fact]
    public async Task A_Call_Of_Ones_Own_Counts_In_No_Figure_Of_A_Queue()
    {
        await using var host = await CallCentreHost.StartAsync();
        var talk = await OutboundTalk.BeginAsync(host);
        await talk.Agent.EndAsync();
        await host.UntilAsync(() => talk.IsOver, "the end");
        var (biel, citizen) = await Talk.BeginAsync(host, "biel");
        await biel.EndAsync();
        await citizen.HangUpAsync();
        await citizen.UntilOverAsync();

        host.Rows.Exits.ShouldBe("Answered");
        host.Rows.Count("Reservation WHERE Kind = 'Outbound' AND QueueEntryId IS NULL").ShouldBe(1);
        (await OutboundOfDayAsync(biel)).GetProperty("made").GetInt32().ShouldBe(0);
        await host.ShouldHoldEveryInvariantAsync();
    }

    private static async Task<JsonElement> OutboundOfDayAsync(AgentDriver agent)
    {
        using var response = await agent.GetAsync("/api/agents/me/day");
        return (await response.Content.ReadFromJsonAsync<JsonElement>(Token)).GetProperty("outbound");
    }
}
