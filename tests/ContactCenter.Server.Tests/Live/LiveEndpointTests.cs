using System.Net;
using ContactCenter.Core.Calls;
using ContactCenter.Core.Organizations;
using ContactCenter.Server.Infrastructure.Units;
using ContactCenter.Server.Tests.Users;

namespace ContactCenter.Server.Tests.Live;

public sealed class LiveEndpointTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_Member_Gets_The_State_At_Once_And_Again_When_It_Changes()
    {
        await using var host = await ScreensHost.StartAsync();
        using var browser = await host.BrowseAsync("sergi");
        await using var stream = await OpenAsync(browser, "wallboard:prat");

        var first = await stream.NextStateAsync();
        await host.Units.RunAsync(
            unit =>
            {
                unit.Record(CallEventKind.CallReceived, new LiveCallRef(new OrganizationId("prat")));
                return Task.CompletedTask;
            },
            Token);
        var second = await stream.NextStateAsync();

        first.GetProperty("topic").GetString().ShouldBe("wallboard:prat");
        first.GetProperty("state").GetProperty("organization").GetString().ShouldBe("prat");
        second.GetProperty("version").GetInt64().ShouldBeGreaterThan(first.GetProperty("version").GetInt64());
    }

    [Fact]
    public async Task What_Is_Not_Theirs_Is_Left_Out()
    {
        await using var host = await ScreensHost.StartAsync();
        using var browser = await host.BrowseAsync("clara");
        await using var stream = await OpenAsync(browser, "wallboard:prat,agent:somebody,agent,wallboard:vic");

        var topics = new[] { await stream.NextStateAsync(), await stream.NextStateAsync() }.Select(frame => frame.GetProperty("topic").GetString());

        topics.ShouldBe(["agent", "wallboard:vic"]);
    }

    [Theory]
    [InlineData("clara", "/api/live?topics=wallboard:prat", HttpStatusCode.NotFound)]
    [InlineData("sergi", "/api/live?topics=agent", HttpStatusCode.NotFound)]
    [InlineData(null, "/api/live?topics=wallboard:prat", HttpStatusCode.Unauthorized)]
    [InlineData("clara", "/api/prat/wallboard", HttpStatusCode.NotFound)]
    [InlineData("clara", "/prat/wallboard", HttpStatusCode.NotFound)]
    [InlineData("sergi", "/nowhere/wallboard", HttpStatusCode.NotFound)]
    [InlineData(null, "/api/prat/wallboard", HttpStatusCode.Unauthorized)]
    [InlineData("anna", "/api/prat/wallboard", HttpStatusCode.OK)]
    [InlineData("sergi", "/vic/wallboard", HttpStatusCode.OK)]
    public async Task Only_Members_Find_A_Wall(string? user, string path, HttpStatusCode expected)
    {
        await using var host = await ScreensHost.StartAsync();
        using var browser = await host.BrowseAsync(user);

        (await browser.GetAsync(path)).StatusCode.ShouldBe(expected);
    }

    [Fact]
    public async Task The_Wall_Says_Its_Figures_In_The_Page_Itself()
    {
        await using var host = await ScreensHost.StartAsync();
        using var browser = await host.BrowseAsync("sergi");

        var page = await browser.PageAsync("/prat/wallboard?lang=en");

        page.DocumentElement.GetAttribute("lang").ShouldBe("en");
        page.QuerySelector("[data-line=general] [data-figure=answeredShare]")!.TextContent.ShouldBe("no data");
        page.QuerySelector("#reload")!.GetAttribute("href").ShouldBe("/prat/wallboard");
    }

    private static async Task<EventReader> OpenAsync(Browser browser, string topics)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/live?topics={Uri.EscapeDataString(topics)}");
        return new EventReader(await browser.StreamAsync(request));
    }
}
