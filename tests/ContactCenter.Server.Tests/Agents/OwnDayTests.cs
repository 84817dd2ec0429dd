using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ContactCenter.Server.Tests.Calls.Kit;

namespace ContactCenter.Server.Tests.Agents;

public sealed class OwnDayTests
{
    [Fact]
    public async Task An_Agent_Sees_Their_Calls_And_Pauses_Of_Today_And_Nobody_Elses()
    {
        await using var host = await CallCentreHost.StartAsync();
        var (anna, _) = await Talk.BeginAsync(host);
        (await anna.DescribeAsync("census", "Person", resolved: false, null)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await anna.DeclareAsync("NotReady", "Meal")).StatusCode.ShouldBe(HttpStatusCode.OK);
        await anna.EndAsync();
        await anna.UntilAsync("Idle NotReady Meal");
        await host.PassAsync(600);
        var biel = await host.SignInAsync("biel");
        var day = await DayAsync(anna);
        var other = await DayAsync(biel);

        var call = day.GetProperty("calls").EnumerateArray().ShouldHaveSingleItem();
        call.GetProperty("code").GetString().ShouldBe("census");
        call.GetProperty("resolved").GetBoolean().ShouldBeFalse();
        call.GetProperty("queue").GetString().ShouldBe("general");
        var pause = day.GetProperty("pauses").EnumerateArray().ShouldHaveSingleItem();
        pause.GetProperty("reason").GetString().ShouldBe("Meal");
        pause.GetProperty("seconds").GetInt64().ShouldBeInRange(600, 700);
        other.GetProperty("calls").GetArrayLength().ShouldBe(0);
        other.GetProperty("pauses").GetArrayLength().ShouldBe(0);
    }

    private static async Task<JsonElement> DayAsync(AgentDriver agent)
    {
        using var response = await agent.GetAsync("/api/agents/me/day");
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }
}
