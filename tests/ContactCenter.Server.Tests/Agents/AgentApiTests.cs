using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ContactCenter.Server.Tests.Calls.Kit;
using ContactCenter.Server.Tests.Users;

namespace ContactCenter.Server.Tests.Agents;

public sealed class AgentApiTests
{
    [Fact]
    public async Task Nobody_Is_An_Agent_Without_Signing_In()
    {
        await using var host = await CallCentreHost.StartAsync();
        using var browser = new Browser(host.Address);
        using var response = await browser.GetAsync("/api/agents/me");

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_Supervisor_Is_No_Agent()
    {
        await using var host = await CallCentreHost.StartAsync();
        using var browser = new Browser(host.Address);
        (await browser.SignInAsync("sergi", "demo")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        using var response = await browser.GetAsync("/api/agents/me");

        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("NotReady", null, "agent.reason_needed")]
    [InlineData("NotReady", "NoAnswer", "agent.reason_reserved")]
    [InlineData("NotReady", "Technical", "agent.reason_reserved")]
    public async Task A_Pause_Needs_A_Reason_That_Is_The_Agents_To_Give(string availability, string? reason, string code)
    {
        await using var host = await CallCentreHost.StartAsync();
        var anna = await host.SignInAsync("anna");
        using var response = await anna.DeclareAsync(availability, reason);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await CodeAsync(response)).ShouldBe(code);
        anna.State.ShouldBe("Idle LoggedOut");
    }

    [Fact]
    public async Task A_Word_That_Is_No_Availability_Is_A_Bad_Request()
    {
        await using var host = await CallCentreHost.StartAsync();
        var anna = await host.SignInAsync("anna");
        using var response = await anna.DeclareAsync("Sleeping");

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        anna.State.ShouldBe("Idle LoggedOut");
    }

    [Fact]
    public async Task An_Agent_With_A_Call_In_Hand_Cannot_Log_Out_But_Can_Ask_For_A_Pause_After_It()
    {
        await using var host = await CallCentreHost.StartAsync();
        var anna = await host.ReadyAsync("anna");
        var citizen = await host.DialAsync();
        await citizen.ReachQueueAsync();
        await anna.AnswerAsync();
        await citizen.UntilTalkingAsync();
        using var logOut = await anna.DeclareAsync("LoggedOut");
        logOut.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await CodeAsync(logOut)).ShouldBe("agent.busy");
        using var pause = await anna.DeclareAsync("NotReady", "Break");
        pause.StatusCode.ShouldBe(HttpStatusCode.OK);
        anna.State.ShouldBe("OnCall NotReady Break");
        await anna.EndAsync();
        await anna.UntilAsync("Idle NotReady Break");

        host.Rows.ShouldHaveEvent("WrapUpEnded");
    }

    [Fact]
    public async Task There_Is_Nothing_To_End_Or_To_Finish_Without_A_Call()
    {
        await using var host = await CallCentreHost.StartAsync();
        var anna = await host.ReadyAsync("anna");
        using var end = await anna.AnnounceEndAsync();
        using var wrapUp = await anna.CompleteWrapUpAsync();

        end.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await CodeAsync(end)).ShouldBe("agent.no_conversation");
        wrapUp.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await CodeAsync(wrapUp)).ShouldBe("agent.no_wrap_up");
    }

    [Fact]
    public async Task Wrap_Up_Ends_When_The_Agent_Says_So_And_At_Its_Limit_Otherwise()
    {
        await using var host = await CallCentreHost.StartAsync();
        var anna = await host.ReadyAsync("anna");
        foreach (var says in new[] { true, false })
        {
            var citizen = await host.DialAsync();
            await citizen.ReachQueueAsync();
            await anna.AnswerAsync();
            await citizen.UntilTalkingAsync();
            await anna.EndAsync();
            await anna.UntilAsync("WrapUp Ready");
            await host.PassAsync(5);
            if (says)
            {
                using var done = await anna.CompleteWrapUpAsync();
                done.StatusCode.ShouldBe(HttpStatusCode.OK);
                using var twice = await anna.CompleteWrapUpAsync();
                twice.StatusCode.ShouldBe(HttpStatusCode.Conflict);
            }

            await anna.UntilAsync("Idle Ready");
        }

        var seconds = host.Rows.List("SELECT CAST(ROUND((julianday(WrapUpEndedAt) - julianday(TalkEndedAt)) * 86400) AS INTEGER) FROM QueueEntry ORDER BY Seq")
            .Select(text => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        seconds[0].ShouldBeInRange(5, 8);
        seconds[1].ShouldBe(60);
    }

    private static async Task<string?> CodeAsync(HttpResponseMessage response) =>
        (await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("code").GetString();
}
