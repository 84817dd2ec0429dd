using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ContactCenter.Server.Tests.Calls.Kit;

namespace ContactCenter.Server.Tests.RemoteHelp;

/// <summary>A caller is asked, in the middle of a conversation, to allow help on their own screen.</summary>
public sealed class RemoteHelpTests
{
    private const string Question = "asks your permission";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_Spoken_Yes_Is_Kept_With_The_Text_And_Help_May_Begin()
    {
        await using var host = await CallCentreHost.StartAsync();
        var (anna, citizen) = await AskAsync(host);
        (await anna.ReadAsync()).GetProperty("call").GetProperty("remoteHelp").GetProperty("answer").ValueKind.ShouldBe(JsonValueKind.Null);
        (await CodeAsync(anna.RemoteHelpAsync("start"))).ShouldBe("remote_help.asked");
        (await CodeAsync(anna.HoldAsync())).ShouldBe("remote_help.asked");
        await citizen.PressAsync("1");
        await citizen.UntilHearsAsync("After the tone");
        await host.UntilAsync(() => citizen.Phone.Count("recording") == 1, "the tone");
        await host.PassAsync(2);
        await citizen.SendKeysAsync("#");
        await citizen.UntilTalkingAsync();
        await host.UntilAsync(() => host.Rows.Count("RemoteHelpConsent WHERE CallerBackAt IS NOT NULL") == 1, "both together");
        (await anna.RemoteHelpAsync("start")).StatusCode.ShouldBe(HttpStatusCode.OK);
        await host.PassAsync(60);
        (await anna.RemoteHelpAsync("end")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await CodeAsync(anna.RemoteHelpAsync("start"))).ShouldBe("remote_help.not_allowed", "one yes, one help");

        anna.State.ShouldBe("OnCall Ready");
        citizen.IsTalking.ShouldBeTrue();
        host.Rows.One("SELECT Language || ' ' || Answer FROM RemoteHelpConsent").ShouldBe("en Given");
        host.Rows.One("SELECT TextVersion FROM RemoteHelpConsent").Length.ShouldBe(64);
        host.Rows.One("SELECT ProviderRecordingId FROM RemoteHelpConsent").ShouldNotBeEmpty();
        host.Rows.ShouldHaveEvent("ConsentAsked remote_help given");
        host.Rows.ShouldHaveEvent("RemoteHelpStarted");
        host.Rows.ShouldHaveEvent("RemoteHelpEnded");
        await anna.EndAsync();
        await citizen.UntilHearsAsync("How would you rate");
        await host.ShouldHoldEveryInvariantAsync();
    }

    [Theory]
    [InlineData("2", "Declined")]
    [InlineData(null, "Unanswered")]
    public async Task No_And_Silence_Bring_The_Caller_Back_And_Nothing_May_Begin(string? key, string answer)
    {
        await using var host = await CallCentreHost.StartAsync();
        var (anna, citizen) = await AskAsync(host);
        if (key is not null)
        {
            await citizen.PressAsync(key);
        }

        await host.UntilAsync(() => host.Rows.Count("RemoteHelpConsent WHERE CallerBackAt IS NOT NULL") == 1, "both together");

        await citizen.UntilTalkingAsync();
        anna.State.ShouldBe("OnCall Ready");
        citizen.Phone.TimesHeard(Question).ShouldBe(key is null ? 2 : 1);
        host.Rows.One("SELECT Answer FROM RemoteHelpConsent").ShouldBe(answer);
        host.Rows.ShouldHaveEvent("ConsentAsked remote_help declined");
        (await CodeAsync(anna.RemoteHelpAsync("start"))).ShouldBe("remote_help.not_allowed");
        (await CodeAsync(anna.RemoteHelpAsync("end"))).ShouldBe("remote_help.not_started");
        await host.PassAsync(30);
        await citizen.HangUpAsync();
        await anna.UntilAsync("WrapUp Ready");
        await host.ShouldHoldEveryInvariantAsync();
    }

    [Fact]
    public async Task The_Database_Itself_Refuses_Help_Without_A_Yes()
    {
        await using var host = await CallCentreHost.StartAsync();
        var (_, citizen) = await AskAsync(host);
        Should.Throw<Microsoft.Data.Sqlite.SqliteException>(() => host.Rows.Change("UPDATE RemoteHelpConsent SET StartedAt = AskedAt"));
        await citizen.PressAsync("2");
        await citizen.UntilTalkingAsync();

        Should.Throw<Microsoft.Data.Sqlite.SqliteException>(() => host.Rows.Change("UPDATE RemoteHelpConsent SET StartedAt = AskedAt"));
    }

    [Fact]
    public async Task A_Caller_Who_Hangs_Up_While_They_Are_Asked_Leaves_The_Agent_To_Write()
    {
        await using var host = await CallCentreHost.StartAsync();
        var (anna, citizen) = await AskAsync(host);
        await host.UntilAsync(() => anna.Phone.Last("play") is not null, "music for the agent");
        await citizen.HangUpAsync();
        await anna.UntilAsync("WrapUp Ready");
        await host.UntilAsync(() => anna.Phone.Count("ended") == 1, "the end of the agent's line");

        host.Rows.One("SELECT Answer FROM RemoteHelpConsent").ShouldBe("Interrupted");
        host.Rows.Outcomes.ShouldBe("Answered");
        await host.ShouldHoldEveryInvariantAsync();
    }

    [Fact]
    public async Task An_Agent_Who_Is_Lost_While_The_Caller_Is_Asked_Sends_Them_To_The_Front_Of_The_Queue()
    {
        await using var host = await CallCentreHost.StartAsync();
        var (anna, citizen) = await AskAsync(host);
        await host.UntilAsync(() => anna.Phone.Last("play") is not null, "music for the agent");
        await anna.DropAsync();
        await anna.UntilAsync("Idle NotReady Technical");
        await citizen.PressAsync("1");
        await citizen.UntilQueuedAsync();
        await host.PassAsync(1);

        host.Rows.One("SELECT Answer FROM RemoteHelpConsent").ShouldBe("Interrupted", "a yes to nobody is none");
        host.Rows.Exits.ShouldBe("Answered,open");
        await host.ShouldHoldEveryInvariantAsync();
    }

    [Fact]
    public async Task An_Agent_Who_Ends_While_The_Caller_Is_Asked_Leaves_Them_To_Rate()
    {
        await using var host = await CallCentreHost.StartAsync();
        var (anna, citizen) = await AskAsync(host);
        await anna.EndAsync();
        await anna.UntilAsync("WrapUp Ready");
        await citizen.PressAsync("2");
        await citizen.UntilHearsAsync("How would you rate");

        await host.ShouldHoldEveryInvariantAsync();
    }

    [Fact]
    public async Task A_Provider_That_Does_Not_Take_The_Caller_To_The_Question_Leaves_Both_Together()
    {
        await using var host = await CallCentreHost.StartAsync();
        var (anna, citizen) = await Talk.BeginAsync(host);
        await host.BreakAsync(new { rest = new[] { new { method = "POST", path = "Calls/*.json", answer = "400", when = "before", times = 1000 } } });
        (await anna.RemoteHelpAsync("ask")).StatusCode.ShouldBe(HttpStatusCode.OK);
        await host.UntilAsync(() => host.Rows.Count("RemoteHelpConsent WHERE Answer = 'Interrupted'") == 1, "the end of a question that nobody heard");
        await host.BreakAsync(new { });
        await host.PassAsync(30);

        citizen.IsTalking.ShouldBeTrue();
        anna.State.ShouldBe("OnCall Ready");
        (await anna.ReadAsync()).GetProperty("notice").GetString().ShouldBe("MoveLeg.failed");
        await anna.EndAsync();
        await citizen.UntilHearsAsync("How would you rate");
        await host.ShouldHoldEveryInvariantAsync();
    }

    [Fact]
    public async Task An_Agent_Who_Ends_Before_The_Provider_Came_To_Move_The_Caller_Leaves_Them_To_Rate()
    {
        await using var host = await CallCentreHost.StartAsync();
        var (anna, citizen) = await Talk.BeginAsync(host);
        await host.BreakAsync(new { rest = new[] { new { method = "POST", path = "Calls/*.json", answer = "503", when = "before", times = 1000 } } });
        (await anna.RemoteHelpAsync("ask")).StatusCode.ShouldBe(HttpStatusCode.OK);

        await anna.EndAsync();

        await citizen.UntilHearsAsync("How would you rate");
        await host.BreakAsync(new { });
        host.Rows.Count("RemoteHelpConsent WHERE Answer = 'Interrupted'").ShouldBe(1);
        await host.ShouldHoldEveryInvariantAsync();
    }

    [Fact]
    public async Task It_Is_Asked_For_In_A_Conversation_Only_And_Help_Ends_With_It()
    {
        await using var host = await CallCentreHost.StartAsync();
        var biel = await host.SignInAsync("biel");
        (await CodeAsync(biel.RemoteHelpAsync("ask"))).ShouldBe("conversation.none");
        var (anna, citizen) = await Talk.BeginAsync(host);
        (await CodeAsync(anna.RemoteHelpAsync("start"))).ShouldBe("remote_help.not_allowed");
        (await anna.HoldAsync()).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await CodeAsync(anna.RemoteHelpAsync("ask"))).ShouldBe("conversation.held");
        (await anna.TakeBackAsync()).StatusCode.ShouldBe(HttpStatusCode.OK);
        await host.UntilAsync(() => citizen.IsTalking && !citizen.IsOnHold, "the agent again");
        (await anna.RemoteHelpAsync("ask")).StatusCode.ShouldBe(HttpStatusCode.OK);
        await citizen.UntilHearsAsync(Question);
        await citizen.PressAsync("1");
        await host.UntilAsync(() => citizen.Phone.Count("recording") == 1, "the tone");
        await host.PassAsync(2);
        await citizen.SendKeysAsync("#");
        await citizen.UntilTalkingAsync();
        (await anna.RemoteHelpAsync("start")).StatusCode.ShouldBe(HttpStatusCode.OK);
        await citizen.HangUpAsync();
        await anna.UntilAsync("WrapUp Ready");

        host.Rows.ShouldHaveEvent("RemoteHelpEnded");
        host.Rows.Count("RemoteHelpConsent WHERE EndedAt IS NULL").ShouldBe(0);
        await host.ShouldHoldEveryInvariantAsync();
    }

    private static async Task<Talk> AskAsync(CallCentreHost host)
    {
        var talk = await Talk.BeginAsync(host);
        (await talk.Agent.RemoteHelpAsync("ask")).StatusCode.ShouldBe(HttpStatusCode.OK);
        await talk.Citizen.UntilHearsAsync(Question);
        talk.Agent.State.ShouldBe("OnCall Ready");
        return talk;
    }

    private static async Task<string?> CodeAsync(Task<HttpResponseMessage> asked)
    {
        using var answer = await asked;
        answer.IsSuccessStatusCode.ShouldBeFalse();
        return (await answer.Content.ReadFromJsonAsync<JsonElement>(Token)).GetProperty("code").GetString();
    }
}
