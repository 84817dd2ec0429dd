using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ContactCenter.Server.Tests.Calls.Kit;

namespace ContactCenter.Server.Tests.Conversations;

public sealed class HoldTests
{
    [Fact]
    public async Task A_Caller_On_Hold_Hears_Music_And_Comes_Back_And_The_Time_Is_Told()
    {
        await using var host = await CallCentreHost.StartAsync();
        var (anna, citizen) = await Talk.BeginAsync(host);
        var musicBefore = citizen.Phone.Count("play");
        (await anna.HoldAsync()).StatusCode.ShouldBe(HttpStatusCode.OK);
        await host.UntilAsync(() => citizen.IsOnHold && citizen.Phone.Count("play") > musicBefore, "music");
        var shown = (await anna.ReadAsync()).GetProperty("call");
        await host.PassAsync(70);
        (await anna.TakeBackAsync()).StatusCode.ShouldBe(HttpStatusCode.OK);
        await host.UntilAsync(() => !citizen.IsOnHold && citizen.IsTalking, "the agent again");
        await anna.EndAsync();
        await citizen.UntilHearsAsync("How would you rate");

        citizen.Phone.News.Last(news => news.Is("play")).Url.ShouldEndWith("/voice/media/hold.wav");
        shown.GetProperty("heldAt").ValueKind.ShouldBe(JsonValueKind.String);
        host.Rows.ShouldHaveEvent("HoldStarted");
        host.Rows.Events.Single(e => e.StartsWith("HoldEnded", StringComparison.Ordinal)).ShouldMatch("^HoldEnded Agent 7[0-9] s$");
        host.Rows.Outcomes.ShouldBe("open");
        host.Rows.Count("ProviderCommand WHERE Kind IN ('HoldLeg', 'TakeBackLeg') AND State = 'Done'").ShouldBe(2);
    }

    [Fact]
    public async Task A_Forgotten_Caller_Is_Brought_Back_At_The_Limit()
    {
        await using var host = await CallCentreHost.StartAsync();
        var (anna, citizen) = await Talk.BeginAsync(host);
        (await anna.HoldAsync()).StatusCode.ShouldBe(HttpStatusCode.OK);
        await host.UntilAsync(() => citizen.IsOnHold, "music");
        await host.UntilAsync(() => !citizen.IsOnHold, "the agent again");

        citizen.IsTalking.ShouldBeTrue();
        anna.State.ShouldBe("OnCall Ready");
        host.Rows.ShouldHaveEvent("HoldEnded Limit 300 s");
        (await anna.TakeBackAsync()).StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task A_Caller_Who_Hangs_Up_On_Hold_Ends_Hold_And_Conversation()
    {
        await using var host = await CallCentreHost.StartAsync();
        var (anna, citizen) = await Talk.BeginAsync(host);
        (await anna.HoldAsync()).StatusCode.ShouldBe(HttpStatusCode.OK);
        await host.UntilAsync(() => citizen.IsOnHold, "music");
        await citizen.HangUpAsync();
        await anna.UntilAsync("WrapUp Ready");
        await host.PassAsync(1);

        host.Rows.CountEvents("HoldEnded").ShouldBe(1);
        host.Rows.Count("Reservation WHERE HeldAt IS NOT NULL").ShouldBe(0);
        host.Rows.Outcomes.ShouldBe("Answered");
    }

    [Fact]
    public async Task An_Agent_May_End_The_Call_While_The_Caller_Hears_Music_And_The_Caller_Is_Asked_To_Rate()
    {
        await using var host = await CallCentreHost.StartAsync();
        var (anna, citizen) = await Talk.BeginAsync(host);
        (await anna.HoldAsync()).StatusCode.ShouldBe(HttpStatusCode.OK);
        await host.UntilAsync(() => citizen.IsOnHold, "music");
        await anna.EndAsync();
        await citizen.UntilHearsAsync("How would you rate");

        host.Rows.CountEvents("HoldEnded Conversation").ShouldBe(1);
        host.Rows.CountEvents("HoldEnded").ShouldBe(1);
    }

    [Fact]
    public async Task A_Provider_That_Refuses_Leaves_The_Caller_With_The_Agent()
    {
        await using var host = await CallCentreHost.StartAsync();
        var (anna, citizen) = await Talk.BeginAsync(host);
        await host.BreakAsync(new { rest = new[] { new { method = "POST", path = "Conferences/*/Participants/*.json", answer = "400", when = "before", times = 1000 } } });
        (await anna.HoldAsync()).StatusCode.ShouldBe(HttpStatusCode.OK);
        await host.UntilAsync(() => host.Rows.CountEvents("HoldEnded") == 1, "the end of a hold that never was");

        citizen.IsTalking.ShouldBeTrue();
        citizen.IsOnHold.ShouldBeFalse();
        anna.State.ShouldBe("OnCall Ready");
        host.Rows.CountEvents("CommandFailed HoldLeg").ShouldBe(1);
    }

    [Fact]
    public async Task A_Provider_That_Fails_For_A_While_Leaves_The_Caller_With_Music_Until_It_Answers()
    {
        await using var host = await CallCentreHost.StartAsync();
        var (anna, citizen) = await Talk.BeginAsync(host);
        (await anna.HoldAsync()).StatusCode.ShouldBe(HttpStatusCode.OK);
        await host.UntilAsync(() => citizen.IsOnHold, "music");
        await host.BreakAsync(new { rest = new[] { new { method = "POST", path = "Conferences/*/Participants/*.json", answer = "429", when = "before", times = 1000 } } });
        (await anna.TakeBackAsync()).StatusCode.ShouldBe(HttpStatusCode.OK);
        await host.PassAsync(10);
        var heldMeanwhile = citizen.IsOnHold;
        await host.BreakAsync(new { rest = Array.Empty<object>() });
        await host.UntilAsync(() => !citizen.IsOnHold, "the agent again");

        heldMeanwhile.ShouldBeTrue();
        citizen.IsOver.ShouldBeFalse();
    }

    [Fact]
    public async Task There_Is_Nobody_To_Hold_Without_A_Conversation()
    {
        await using var host = await CallCentreHost.StartAsync();
        var anna = await host.ReadyAsync("anna");
        using var hold = await anna.HoldAsync();
        using var back = await anna.TakeBackAsync();

        hold.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await hold.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("code").GetString().ShouldBe("conversation.none");
        back.StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }
}
