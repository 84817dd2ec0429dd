using System.Net;
using AngleSharp.Dom;
using ContactCenter.Server.Features.Users;
using ContactCenter.Server.Infrastructure.Jobs;
using ContactCenter.Server.Tests.Calls.Kit;
using ContactCenter.Server.Tests.Users;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Server.Tests.Routing.Pages;

public sealed class WhyPageTests
{
    private const string Waits = "/prat/waits?lang=en";

    [Fact]
    public async Task Supervisor_Sees_Why_An_Agent_Got_The_Call_And_The_Decision_Is_The_Same_Again()
    {
        await using var host = await CallCentreHost.StartAsync();
        var anna = await host.ReadyAsync("anna");
        var biel = await host.SignInAsync("biel");
        (await biel.DeclareAsync("NotReady", "Meal")).EnsureSuccessStatusCode();
        var caller = await host.DialAsync();
        await caller.ReachQueueAsync();
        await anna.AnswerAsync();
        await caller.UntilTalkingAsync();
        using var sergi = await SignInAsync(host, "sergi");

        var list = await sergi.PageAsync(Waits);
        var row = list.QuerySelectorAll("[data-stay]").ShouldHaveSingleItem();
        row.TextContent.ShouldContain("General enquiries");
        row.TextContent.ShouldContain("answered");
        var page = await sergi.PageAsync(row.QuerySelector("a")!.GetAttribute("href")! + "?lang=en");

        page.QuerySelectorAll("[data-decision]").Length.ShouldBe(1);
        page.QuerySelector("[data-repeated]")!.GetAttribute("data-repeated").ShouldBe("yes");
        Line(page, "Chosen").ShouldStartWith("Anna Puig | chosen | 8 |");
        Line(page, "NotReady").ShouldBe("Biel Roca | paused: Meal | 5 | –");
    }

    [Fact]
    public async Task Whoever_Waits_Is_Explained_As_Things_Stand_Now()
    {
        await using var host = await CallCentreHost.StartAsync();
        var clara = await host.ReadyAsync("clara");
        var caller = await host.DialAsync();
        await caller.ReachQueueAsync();
        await host.PassAsync(5);
        using var sergi = await SignInAsync(host, "sergi");

        var page = await sergi.PageAsync($"/prat/waits/{host.Rows.One("SELECT QueueEntryId FROM QueueEntry")}?lang=en");

        clara.Rings.ShouldBeFalse();
        page.QuerySelector("[data-decision=\"1\"] h2")!.TextContent.ShouldStartWith("Now, ");
        page.QuerySelectorAll("[data-verdict]").ShouldBeEmpty("nobody of this organization is at work, and others have no name here");
        page.QuerySelector(".soft")!.TextContent.ShouldBe("Agents of other organizations who may not take it: 1.");
    }

    [Fact]
    public async Task Agents_And_Other_Organizations_Know_Nothing_Of_It()
    {
        await using var host = await CallCentreHost.StartAsync();
        await (await host.DialAsync()).ReachQueueAsync();
        var entry = host.Rows.One("SELECT QueueEntryId FROM QueueEntry");
        using var anna = await SignInAsync(host, "anna");
        using var clara = await SignInAsync(host, "clara");
        using var sergi = await SignInAsync(host, "sergi");

        (await anna.GetAsync(Waits)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await clara.GetAsync($"/prat/waits/{entry}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await sergi.GetAsync($"/vic/waits/{entry}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await sergi.GetAsync($"/prat/waits/{Guid.Empty}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await sergi.GetAsync($"/prat/waits/{entry}")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Decisions_Are_Forgotten_After_Thirty_Days_And_The_Page_Says_So()
    {
        await using var host = await CallCentreHost.StartAsync();
        var anna = await host.ReadyAsync("anna");
        var caller = await host.DialAsync();
        await caller.ReachQueueAsync();
        await anna.UntilRingsAsync();
        await caller.HangUpAsync();
        await caller.UntilOverAsync();
        var forget = host.Services.GetServices<IRecurringJob>().Single(job => string.Equals(job.Name, "delete-old-decisions", StringComparison.Ordinal));
        host.Rows.Change("UPDATE RoutingDecision SET DecidedAt = '2026-04-12T08:00:59.000Z'");
        await forget.RunAsync(TestContext.Current.CancellationToken);
        host.Rows.Count("RoutingDecision").ShouldBe(1, "the thirty days end in a minute");

        host.Rows.Change("UPDATE RoutingDecision SET DecidedAt = '2026-04-12T07:59:59.000Z'");
        await forget.RunAsync(TestContext.Current.CancellationToken);
        using var sergi = await SignInAsync(host, "sergi");
        var page = await sergi.PageAsync($"/prat/waits/{host.Rows.One("SELECT QueueEntryId FROM QueueEntry")}?lang=en");

        host.Rows.Count("RoutingDecision").ShouldBe(0);
        page.QuerySelector("[data-decision]")!.TextContent.ShouldContain("no longer kept");
    }

    private static string Line(IParentNode page, string verdict) => string.Join(
        " | ", page.QuerySelectorAll($"[data-verdict={verdict}]").ShouldHaveSingleItem().Children.Select(cell => string.Join(' ', cell.TextContent.Split(null as char[], StringSplitOptions.RemoveEmptyEntries))));

    private static async Task<Browser> SignInAsync(CallCentreHost host, string user)
    {
        var browser = new Browser(host.Address);
        (await browser.SignInAsync(user, DemoUsers.Password)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return browser;
    }
}
