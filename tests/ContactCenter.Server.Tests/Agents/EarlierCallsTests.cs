using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ContactCenter.Server.Tests.Calls.Kit;

namespace ContactCenter.Server.Tests.Agents;

/// <summary>What an agent knows of a caller while the telephone rings.</summary>
public sealed class EarlierCallsTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_Last_Calls_Of_The_Number_Are_There_When_It_Rings_With_What_Is_Not_Settled()
    {
        await using var host = await CallCentreHost.StartAsync();
        var (anna, citizen) = await Talk.BeginAsync(host);
        (await anna.DescribeAsync("census", "Person", resolved: false, note: null)).StatusCode.ShouldBe(HttpStatusCode.OK);
        await anna.EndAsync();
        await citizen.HangUpAsync();
        await citizen.UntilOverAsync();
        (await anna.CompleteWrapUpAsync()).StatusCode.ShouldBe(HttpStatusCode.OK);
        var another = await host.DialAsync("+34600000102");
        await another.UntilAskedAsync();
        await another.HangUpAsync();
        var again = await host.DialAsync();
        await again.ReachQueueAsync();
        await anna.UntilRingsAsync();
        var caller = await CallerAsync(anna);

        (await anna.ReadAsync()).GetProperty("call").GetProperty("caller").GetString().ShouldBe("+3460•••••01", "masked while it rings");
        caller.GetProperty("isKnown").GetBoolean().ShouldBeTrue();
        caller.GetProperty("matters").GetInt32().ShouldBe(1);
        caller.GetProperty("messages").GetInt32().ShouldBe(0);
        var contact = caller.GetProperty("contacts").EnumerateArray().ShouldHaveSingleItem();
        contact.GetProperty("outcome").GetString().ShouldBe("Answered");
        contact.GetProperty("code").GetString().ShouldBe("census");
        contact.GetProperty("resolved").GetBoolean().ShouldBeFalse();
        contact.GetProperty("outbound").GetBoolean().ShouldBeFalse();
        await anna.AnswerAgainAsync();
        await again.UntilTalkingAsync();
        (await anna.ReadAsync()).GetProperty("call").GetProperty("caller").GetString().ShouldBe("+3460•••••01", "masked in the conversation");
        (await anna.DescribeAsync("census", "Person", resolved: true, note: null)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await CallerAsync(anna)).GetProperty("matters").GetInt32().ShouldBe(0, "what is recorded anew is open no more");
    }

    [Theory]
    [InlineData("+34600000101", true)]
    [InlineData("+34933700000", false)]
    public async Task Nothing_Is_Told_Of_A_Number_That_Is_Withheld_Or_That_Many_Call_From(string from, bool withheld)
    {
        await using var host = await CallCentreHost.StartAsync();
        var first = await host.DialAsync(from, withheld: withheld);
        await first.UntilAskedAsync();
        await first.HangUpAsync();
        await first.UntilOverAsync();
        var anna = await host.ReadyAsync("anna");
        var second = await host.DialAsync(from, withheld: withheld);
        await second.ReachQueueAsync();
        await anna.UntilRingsAsync();
        var caller = await CallerAsync(anna);

        caller.GetProperty("isKnown").GetBoolean().ShouldBeFalse();
        caller.GetProperty("contacts").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task What_The_Number_Called_Another_Council_About_Stays_There()
    {
        await using var host = await CallCentreHost.StartAsync();
        var elsewhere = await host.DialAsync(to: CallCentreHost.VicLine);
        await elsewhere.UntilAskedAsync();
        await elsewhere.HangUpAsync();
        await elsewhere.UntilOverAsync();
        var anna = await host.ReadyAsync("anna");
        var citizen = await host.DialAsync();
        await citizen.ReachQueueAsync();
        await anna.UntilRingsAsync();
        var biel = await host.SignInAsync("biel");
        using var nothing = await biel.GetAsync("/api/agents/me/caller");

        (await CallerAsync(anna)).GetProperty("contacts").GetArrayLength().ShouldBe(0);
        nothing.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task<JsonElement> CallerAsync(AgentDriver agent)
    {
        using var response = await agent.GetAsync("/api/agents/me/caller");
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await response.Content.ReadFromJsonAsync<JsonElement>(Token);
    }
}
