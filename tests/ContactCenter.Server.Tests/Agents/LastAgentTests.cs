using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ContactCenter.Server.Tests.Calls.Kit;

namespace ContactCenter.Server.Tests.Agents;

public sealed class LastAgentTests
{
    [Fact]
    public async Task The_Last_Who_Can_Serve_Those_Who_Wait_Is_Asked_Before_They_Go()
    {
        await using var host = await CallCentreHost.StartAsync();
        var anna = await host.SignInAsync("anna");
        (await anna.DeclareAsync("NotReady", "Break")).EnsureSuccessStatusCode();
        await (await host.DialAsync()).ReachQueueAsync();

        var refused = await anna.DeclareAsync("LoggedOut");
        refused.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await refused.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("code").GetString().ShouldBe("agent.last");
        anna.State.ShouldBe("Idle NotReady Break");
        (await anna.DeclareAsync("LoggedOut", confirmed: true)).StatusCode.ShouldBe(HttpStatusCode.OK);
        anna.State.ShouldBe("Idle LoggedOut");
    }

    [Fact]
    public async Task Whoever_Leaves_Others_Behind_Just_Goes()
    {
        await using var host = await CallCentreHost.StartAsync();
        var anna = await host.SignInAsync("anna");
        var biel = await host.SignInAsync("biel");
        (await anna.DeclareAsync("NotReady", "Break")).EnsureSuccessStatusCode();
        (await biel.DeclareAsync("NotReady", "Break")).EnsureSuccessStatusCode();
        await (await host.DialAsync()).ReachQueueAsync();

        (await anna.DeclareAsync("LoggedOut")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
