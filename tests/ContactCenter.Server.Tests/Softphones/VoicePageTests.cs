using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ContactCenter.Server.Tests.Calls.Kit;

namespace ContactCenter.Server.Tests.Softphones;

public sealed class VoicePageTests
{
    [Fact]
    public async Task A_Second_Page_Is_Told_And_Takes_Over_Only_When_The_Agent_Says_So()
    {
        await using var host = await CallCentreHost.StartAsync();
        var first = await host.ReadyAsync("anna");
        var second = await host.SignInAsync("anna");
        using var told = await second.TakeVoiceAsync();
        told.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await CodeAsync(told)).ShouldBe("softphone.elsewhere");
        (await PageOfAsync(second)).ShouldBe(first.Page);
        using var taken = await second.TakeVoiceAsync(takeOver: true);
        taken.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var trialOfTheFirst = await first.TryPhoneAsync();

        trialOfTheFirst.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await PageOfAsync(first)).ShouldBe(second.Page, "the first page reads that it is no longer the one");
        host.Rows.ShouldHaveEvent("VoiceSessionChanged taken over");
    }

    [Fact]
    public async Task A_Page_That_Has_Taken_Over_Has_Not_Been_Tried_Yet()
    {
        await using var host = await CallCentreHost.StartAsync();
        await host.ReadyAsync("anna");
        var second = await host.SignInAsync("anna");
        using var pause = await second.DeclareAsync("NotReady", "Break");
        using var taken = await second.TakeVoiceAsync(takeOver: true);
        using var ready = await second.DeclareAsync("Ready");

        (await CodeAsync(ready)).ShouldBe("softphone.untried");
        second.State.ShouldBe("Idle NotReady Break");
    }

    [Fact]
    public async Task Nobody_Takes_Over_From_A_Page_That_Has_A_Call_In_Hand()
    {
        await using var host = await CallCentreHost.StartAsync();
        var first = await host.ReadyAsync("anna");
        var citizen = await host.DialAsync();
        await citizen.ReachQueueAsync();
        await first.AnswerAsync();
        await citizen.UntilTalkingAsync();
        var second = await host.SignInAsync("anna");
        using var refused = await second.TakeVoiceAsync(takeOver: true);
        refused.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await CodeAsync(refused)).ShouldBe("softphone.in_call");
        await first.EndAsync();
        await first.UntilAsync("WrapUp Ready");
        using var taken = await second.TakeVoiceAsync(takeOver: true);

        taken.StatusCode.ShouldBe(HttpStatusCode.OK);
        host.Rows.ShouldHaveEvent("ConversationEnded Agent");
    }

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 151)]
    public async Task A_Page_That_Left_Or_Fell_Silent_Need_Not_Be_Asked(bool leaves, double silentSeconds)
    {
        await using var host = await CallCentreHost.StartAsync();
        var first = await host.ReadyAsync("anna");
        if (leaves)
        {
            using var left = await first.LeaveVoiceAsync();
            left.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        }

        first.Finds = null;
        await host.PassAsync(silentSeconds);
        var second = await host.SignInAsync("anna");
        using var taken = await second.TakeVoiceAsync();

        taken.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_Same_Page_Takes_Again_What_It_Has_And_Its_Trial_Still_Counts()
    {
        await using var host = await CallCentreHost.StartAsync();
        var anna = await host.ReadyAsync("anna");
        using var again = await anna.TakeVoiceAsync();

        again.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await anna.ReadAsync()).GetProperty("softphone").GetProperty("triedAt").ValueKind.ShouldBe(JsonValueKind.String);
        host.Rows.ShouldHaveEvent("VoiceSessionChanged");
    }

    [Fact]
    public async Task A_Page_Leaves_Only_What_Is_Its_Own()
    {
        await using var host = await CallCentreHost.StartAsync();
        var first = await host.ReadyAsync("anna");
        var second = await host.SignInAsync("anna");
        using var left = await second.LeaveVoiceAsync();

        left.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await PageOfAsync(first)).ShouldBe(first.Page);
    }

    private static async Task<Guid> PageOfAsync(AgentDriver agent) => (await agent.ReadAsync()).GetProperty("softphone").GetProperty("page").GetGuid();

    private static async Task<string?> CodeAsync(HttpResponseMessage response) =>
        (await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("code").GetString();
}
