using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ContactCenter.Server.Tests.Calls.Kit;

namespace ContactCenter.Server.Tests.Conversations;

/// <summary>An agent leads the caller on and leaves at once.</summary>
public sealed class TransferTests
{
    private const string Police = "+34930000092";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_Caller_Led_To_A_Queue_Waits_There_With_The_Age_Of_The_First_Stay()
    {
        await using var host = await CallCentreHost.StartAsync();
        var (anna, citizen) = await Talk.BeginAsync(host);
        (await anna.DeclareAsync("NotReady", "Break")).StatusCode.ShouldBe(HttpStatusCode.OK);
        var later = await host.DialAsync("+34600000102");
        await later.ReachQueueAsync("2");
        (await anna.TransferAsync(new { queue = "taxes" })).StatusCode.ShouldBe(HttpStatusCode.OK);
        await citizen.UntilQueuedAsync();
        await host.PassAsync(1);
        anna.State.ShouldBe("WrapUp NotReady Break");
        host.Rows.Exits.ShouldBe("Answered,open,open");
        host.Rows.One("SELECT COUNT(DISTINCT AgeFrom) FROM QueueEntry WHERE CallId = (SELECT CallId FROM Call ORDER BY Seq)").ShouldBe("1");
        var dolors = await host.ReadyAsync("dolors");
        await dolors.AnswerAsync();
        await citizen.UntilTalkingAsync();
        later.IsQueued.ShouldBeTrue("who has waited already is served before those who came later");
        await dolors.EndAsync();
        await citizen.UntilHearsAsync("How would you rate");
        await citizen.PressAsync("4");
        await citizen.UntilOverAsync();
        await host.PassAsync(1);

        host.Rows.ShouldHaveEvent("TransferAsked Blind queue taxes");
        host.Rows.ShouldHaveEvent("TransferClosed Blind Reached");
        host.Rows.List("SELECT QueueId FROM QueueEntry WHERE CallId = (SELECT CallId FROM Call ORDER BY Seq) ORDER BY Seq").ShouldBe(["general", "taxes"]);
        host.Rows.List("SELECT Outcome FROM Call WHERE Outcome IS NOT NULL").ShouldBe(["Answered"]);
        await host.ShouldHoldEveryInvariantAsync();
    }

    [Fact]
    public async Task A_Caller_Led_To_A_Colleague_Hears_Music_And_Talks_With_Them()
    {
        await using var host = await CallCentreHost.StartAsync();
        var (anna, citizen) = await Talk.BeginAsync(host);
        var biel = await host.ReadyAsync("biel");
        (await anna.TransferAsync(new { agent = await biel.IdAsync() })).StatusCode.ShouldBe(HttpStatusCode.OK);
        await biel.UntilRingsAsync();
        var music = citizen.Phone.News[^1];
        await biel.AnswerAsync();
        await citizen.UntilTalkingAsync();
        await host.PassAsync(20);
        var shown = (await biel.ReadAsync()).GetProperty("call");
        anna.State.ShouldBe("WrapUp Ready");
        biel.State.ShouldBe("OnCall Ready");
        await biel.EndAsync();
        await citizen.UntilHearsAsync("How would you rate");
        await citizen.HangUpAsync();
        await citizen.UntilOverAsync();
        await biel.UntilAsync("Idle Ready");

        music.Type.ShouldBe("play");
        shown.GetProperty("connectedAt").ValueKind.ShouldBe(JsonValueKind.String);
        shown.GetProperty("language").GetString().ShouldBe("en");
        shown.GetProperty("transfer").GetProperty("from").GetString().ShouldBe("Anna Puig");
        host.Rows.Exits.ShouldBe("Answered", "a colleague who is chosen by name is no stay in a queue");
        host.Rows.ShouldHaveEvent("Connected", times: 2);
        host.Rows.ShouldHaveEvent("TransferClosed Blind Reached");
        await host.ShouldHoldEveryInvariantAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_Caller_Whom_The_Colleague_Does_Not_Take_Waits_Again_At_The_Old_Place(bool declines)
    {
        await using var host = await CallCentreHost.StartAsync();
        var (anna, citizen) = await Talk.BeginAsync(host);
        var biel = await host.ReadyAsync("biel");
        (await anna.TransferAsync(new { agent = await biel.IdAsync() })).StatusCode.ShouldBe(HttpStatusCode.OK);
        await (declines ? biel.DeclineAsync() : biel.UntilAsync("Idle NotReady NoAnswer"));
        await citizen.UntilQueuedAsync();
        await host.PassAsync(2);

        biel.State.ShouldBe("Idle NotReady NoAnswer");
        citizen.IsOver.ShouldBeFalse();
        host.Rows.Exits.ShouldBe("Answered,open");
        host.Rows.One("SELECT COUNT(DISTINCT AgeFrom) FROM QueueEntry").ShouldBe("1");
        host.Rows.ShouldHaveEvent($"TransferClosed Blind {(declines ? "Declined" : "NoAnswer")}");
        (await anna.CompleteWrapUpAsync()).StatusCode.ShouldBe(HttpStatusCode.OK);
        await anna.AnswerAsync();
        await citizen.UntilTalkingAsync();
        await host.ShouldHoldEveryInvariantAsync();
    }

    [Fact]
    public async Task A_Caller_Who_Hangs_Up_On_The_Way_Frees_The_Colleague()
    {
        await using var host = await CallCentreHost.StartAsync();
        var (anna, citizen) = await Talk.BeginAsync(host);
        var biel = await host.ReadyAsync("biel");
        (await anna.TransferAsync(new { agent = await biel.IdAsync() })).StatusCode.ShouldBe(HttpStatusCode.OK);
        await biel.UntilRingsAsync();
        await citizen.HangUpAsync();
        await biel.UntilAsync("Idle Ready");
        await host.PassAsync(1);

        host.Rows.Outcomes.ShouldBe("Answered");
        host.Rows.ShouldHaveEvent("TransferClosed Blind CallerGone");
        await host.ShouldHoldEveryInvariantAsync();
    }

    [Fact]
    public async Task A_Caller_Led_To_A_Number_Talks_There_And_Rates()
    {
        await using var host = await CallCentreHost.StartAsync();
        var (anna, citizen) = await Talk.BeginAsync(host);
        var police = await OutsidePhone.RegisterAsync(host, Police);
        (await anna.TransferAsync(new { name = "police" })).StatusCode.ShouldBe(HttpStatusCode.OK);
        await police.AnswerAsync();
        await citizen.UntilTalkingAsync();
        await host.PassAsync(20);
        await police.HangUpAsync();
        await citizen.UntilHearsAsync("How would you rate");

        anna.State.ShouldBe("WrapUp Ready");
        host.Rows.ShouldHaveEvent("TransferAsked Blind number police");
        host.Rows.ShouldHaveEvent("TransferClosed Blind Reached");
        await host.ShouldHoldEveryInvariantAsync();
    }

    [Fact]
    public async Task A_Number_Where_Nobody_Answers_Sends_The_Caller_Back_To_The_Old_Place()
    {
        await using var host = await CallCentreHost.StartAsync();
        var (anna, citizen) = await Talk.BeginAsync(host);
        _ = await OutsidePhone.RegisterAsync(host, "+34931112233");
        (await anna.TransferAsync(new { number = "931 11 22 33" })).StatusCode.ShouldBe(HttpStatusCode.OK);
        await citizen.UntilQueuedAsync();
        await host.PassAsync(1);

        host.Rows.ShouldHaveEvent("TransferClosed Blind NoAnswer");
        host.Rows.Exits.ShouldBe("Answered,open");
        host.Rows.Events.ShouldAllBe(e => !e.Contains("11", StringComparison.Ordinal), "a typed number is somebody's");
        host.Rows.ListRows("Transfer").ShouldAllBe(row => !row.Contains("931112233", StringComparison.Ordinal));
        await host.ShouldHoldEveryInvariantAsync();
    }

    [Theory]
    [InlineData("""{ "queue": "parking" }""", HttpStatusCode.BadRequest, "conversation.unknown_queue")]
    [InlineData("""{ "name": "pope" }""", HttpStatusCode.BadRequest, "conversation.unknown_name")]
    [InlineData("""{ "number": "12" }""", HttpStatusCode.BadRequest, "conversation.not_a_number")]
    [InlineData("""{ "number": "806 11 22 33" }""", HttpStatusCode.BadRequest, "conversation.dear_number")]
    [InlineData("""{ "number": "930 000 001" }""", HttpStatusCode.BadRequest, "conversation.own_number")]
    [InlineData("""{ "agent": "019e0000-0000-7000-8000-000000000001" }""", HttpStatusCode.Conflict, "conversation.colleague_not_free")]
    [InlineData("""{ "queue": "taxes", "name": "police" }""", HttpStatusCode.BadRequest, "conversation.no_target")]
    [InlineData("{}", HttpStatusCode.BadRequest, "conversation.no_target")]
    public async Task A_Wrong_Target_Is_Refused_In_Words_And_Nothing_Happens(string request, HttpStatusCode status, string code)
    {
        await using var host = await CallCentreHost.StartAsync();
        var (anna, citizen) = await Talk.BeginAsync(host);
        using var answer = await anna.AskTransferAsync("transfer", JsonSerializer.Deserialize<JsonElement>(request));

        answer.StatusCode.ShouldBe(status);
        (await answer.Content.ReadFromJsonAsync<JsonElement>(Token)).GetProperty("code").GetString().ShouldBe(code);
        citizen.IsTalking.ShouldBeTrue();
        anna.State.ShouldBe("OnCall Ready");
        host.Rows.Count("Transfer").ShouldBe(0);
    }

    [Fact]
    public async Task An_Agent_Who_Does_Not_Hang_Up_Is_Hung_Up_And_The_Caller_Goes_On()
    {
        await using var host = await CallCentreHost.StartAsync();
        var (anna, citizen) = await Talk.BeginAsync(host);
        using var answer = await anna.AskTransferAsync("transfer", new { queue = "taxes" });
        await citizen.UntilQueuedAsync();

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        anna.Phone.Count("ended").ShouldBe(1);
        host.Rows.ShouldHaveEvent("TransferClosed Blind Reached");
    }

    [Fact]
    public async Task Targets_Are_Colleagues_On_Duty_Queues_And_Numbers_Of_The_Callers_Council()
    {
        await using var host = await CallCentreHost.StartAsync();
        var (anna, _) = await Talk.BeginAsync(host);
        await host.ReadyAsync("biel");
        var dolors = await host.SignInAsync("dolors");
        (await dolors.DeclareAsync("NotReady", "Meal")).StatusCode.ShouldBe(HttpStatusCode.OK);
        using var answer = await anna.GetAsync("/api/agents/me/conversation/targets");
        var targets = await answer.Content.ReadFromJsonAsync<JsonElement>(Token);

        targets.GetProperty("colleagues").EnumerateArray().Select(c => c.GetProperty("free").GetBoolean()).ShouldBe([true, false], ignoreOrder: true);
        targets.GetProperty("queues").EnumerateArray().Select(q => q.GetProperty("id").GetString()).ShouldBe(["general", "taxes"]);
        targets.GetProperty("numbers").EnumerateArray().Select(n => n.GetProperty("name").GetString()).ShouldContain("Policia Local", StringComparer.Ordinal);
    }
}
