using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ContactCenter.Server.Tests.Calls.Kit;

namespace ContactCenter.Server.Tests.OutboundCalls;

/// <summary>What an agent may not call, and when.</summary>
public sealed class OutboundRefusalTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_Cannot_Be_Called_Is_Refused_In_Words_And_Nothing_Is_Written()
    {
        await using var host = await CallCentreHost.StartAsync();
        var anna = await host.SignInAsync("anna");
        await anna.PausedAsync();

        (await CodeAsync(anna.PlaceCallAsync("123"))).ShouldBe("conversation.not_a_number");
        (await CodeAsync(anna.PlaceCallAsync(null))).ShouldBe("conversation.not_a_number");
        (await CodeAsync(anna.PlaceCallAsync("806112233"))).ShouldBe("conversation.dear_number");
        (await CodeAsync(anna.PlaceCallAsync("+12025550123"))).ShouldBe("outbound.foreign_number");
        (await CodeAsync(anna.PlaceCallAsync("600000777", queue: "nowhere"))).ShouldBe("outbound.unknown_queue");
        (await CodeAsync(anna.PlaceCallAsync("600000777", queue: null))).ShouldBe("outbound.unknown_queue");
        (await CodeAsync(anna.PlaceCallAsync("600000777", language: "tlh"))).ShouldBe("outbound.unknown_language");
        (await CodeAsync(anna.PlaceCallAsync("600000777", organization: "vic"))).ShouldBe("outbound.unknown_organization");
        host.Rows.Count("Call").ShouldBe(0);
        host.Rows.Count("Party").ShouldBe(0);
        anna.State.ShouldBe("Idle NotReady OtherWork");
    }

    [Fact]
    public async Task Nobody_Calls_Off_Duty_Without_A_Phone_In_Order_Or_With_Something_In_Hand()
    {
        await using var host = await CallCentreHost.StartAsync();
        var biel = await host.SignInAsync("biel");
        (await CodeAsync(biel.PlaceCallAsync("600000777"))).ShouldBe("outbound.off_duty");
        (await biel.DeclareAsync("NotReady", "Break")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await CodeAsync(biel.PlaceCallAsync("600000777"))).ShouldBe("softphone.untried");
        var (anna, _) = await Talk.BeginAsync(host);

        (await CodeAsync(anna.PlaceCallAsync("600000777"))).ShouldBe("outbound.busy");
        host.Rows.Count("OutboundCall").ShouldBe(0);
    }

    [Fact]
    public async Task An_Agent_Who_Calls_Is_Offered_No_Caller()
    {
        await using var host = await CallCentreHost.StartAsync();
        var outside = await OutsidePhone.RegisterAsync(host, OutboundTalk.Number);
        var anna = await host.ReadyAsync("anna");
        (await anna.PlaceCallAsync("600000777", organization: null)).StatusCode.ShouldBe(HttpStatusCode.OK);
        await anna.AnswerAsync();
        await outside.AnswerAsync();
        await anna.UntilAsync("OnCall Ready");
        var citizen = await host.DialAsync();
        await citizen.ReachQueueAsync();
        await host.PassAsync(20);

        citizen.IsQueued.ShouldBeTrue();
        anna.Phone.Count("incoming").ShouldBe(1);
        await anna.EndAsync();
        await anna.UntilAsync("WrapUp Ready");
        (await anna.CompleteWrapUpAsync()).StatusCode.ShouldBe(HttpStatusCode.OK);
        await anna.AnswerAgainAsync();
        await citizen.UntilTalkingAsync();
        await host.ShouldHoldEveryInvariantAsync();
    }

    private static async Task<string?> CodeAsync(Task<HttpResponseMessage> asked)
    {
        using var answer = await asked;
        answer.StatusCode.ShouldBeOneOf(HttpStatusCode.BadRequest, HttpStatusCode.Conflict);
        return (await answer.Content.ReadFromJsonAsync<JsonElement>(Token)).GetProperty("code").GetString();
    }
}
