using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using ContactCenter.Core.Calls;
using ContactCenter.Server.Features.Users;
using ContactCenter.Server.Tests.Calls.Kit;
using ContactCenter.Server.Tests.Users;

namespace ContactCenter.Server.Tests.Calls.Pages;

public sealed class CallPagesTests
{
    private const string Number = "+34600000101";

    [Fact]
    public async Task Every_Figure_Of_The_Wall_Opens_Exactly_The_Calls_That_It_Was_Made_Of()
    {
        await using var host = await CallCentreHost.StartAsync();
        await AnswerAndWaitAsync(host);
        using var sergi = await host.BrowseAsync("sergi");

        var links = (await sergi.PageAsync("/prat/wallboard?lang=en")).QuerySelectorAll("a.figure");

        links.Length.ShouldBe(5 + (2 * 7), "the tiles, and a row of each table for each queue");
        foreach (var link in links)
        {
            var figure = link.QuerySelector("[data-figure]")!;
            var list = await sergi.PageAsync(link.GetAttribute("href")!);
            var total = list.QuerySelector("[data-total]")!.GetAttribute("data-total");

            list.QuerySelectorAll("[data-visit]").Length.ToString(CultureInfo.InvariantCulture).ShouldBe(total);
            total.ShouldBe(Expected(figure), $"{link.GetAttribute("href")}: {figure.TextContent}");
        }

        static string Expected(IElement figure) => figure.GetAttribute("data-figure") switch
        {
            "waitingSince" => string.Equals(figure.TextContent, "–", StringComparison.Ordinal) ? "0" : "1",
            "withinShare" => figure.ParentElement!.ParentElement!.QuerySelector("[data-figure=withinShareOf]")!.TextContent is { Length: > 0 } counts ? counts.Split(' ')[0] : "0",
            _ => figure.TextContent,
        };
    }

    [Fact]
    public async Task A_Call_Is_Read_Whole_And_The_Number_Only_On_Request()
    {
        await using var host = await CallCentreHost.StartAsync();
        await AnswerAndWaitAsync(host);
        var path = $"/prat/calls/{host.Rows.One("SELECT CallId FROM Call ORDER BY Seq")}";
        using var sergi = await host.BrowseAsync("sergi");

        var page = await sergi.PageAsync($"{path}?lang=en");
        var shown = await Browser.ReadAsync(await sergi.SubmitAsync(path, $"{path}/number"));

        page.QuerySelector("main")!.TextContent.ShouldNotContain(Number);
        page.QuerySelector("[data-number]")!.TextContent.ShouldBe(PhoneNumber.Parse(Number).Masked);
        page.QuerySelectorAll("[data-event]").Select(row => row.GetAttribute("data-event")).ShouldBe(
            host.Rows.List($"SELECT Kind FROM CallEvent WHERE CallId = '{path.Split('/')[^1]}' ORDER BY Seq"));
        page.QuerySelector("[data-event=Connected]")!.TextContent.ShouldContain("Anna Puig");
        page.QuerySelectorAll("[data-stay] a").ShouldHaveSingleItem();
        shown.QuerySelector("[data-number]")!.TextContent.ShouldBe(Number);
    }

    [Fact]
    public async Task Whoever_Opens_A_Call_Stands_In_The_Log_With_When_And_Which()
    {
        await using var host = await CallCentreHost.StartAsync();
        await (await host.DialAsync()).ReachQueueAsync();
        var call = host.Rows.One("SELECT CallId FROM Call");
        using var sergi = await host.BrowseAsync("sergi");
        using var admin = await host.BrowseAsync("admin");

        await sergi.PageAsync("/prat/calls?figure=Waiting");
        host.Rows.Count("AuditEntry WHERE Kind = 'CallOpened'").ShouldBe(0, "a list shows masked numbers and opens nothing");
        await sergi.PageAsync($"/prat/calls/{call}");
        (await sergi.GetAsync($"/api/prat/calls/{call}")).StatusCode.ShouldBe(HttpStatusCode.OK);
        await sergi.SubmitAsync($"/prat/calls/{call}", $"/prat/calls/{call}/number");
        var log = await admin.PageAsync("/prat/audit?lang=en");

        log.QuerySelectorAll("[data-kind=CallOpened]").Length.ShouldBe(3);
        var entry = log.QuerySelector("[data-kind=NumberShown]").ShouldNotBeNull();
        entry.TextContent.ShouldContain("Sergi Mas");
        entry.QuerySelector("a")!.GetAttribute("href").ShouldBe($"/prat/calls/{call}");
        host.Rows.Count("AuditEntry WHERE Kind IN ('CallOpened', 'NumberShown') AND OrganizationId <> 'prat'").ShouldBe(0);
    }

    [Fact]
    public async Task Auditors_Read_Calls_But_No_Whole_Number()
    {
        await using var host = await CallCentreHost.StartAsync();
        await (await host.DialAsync()).ReachQueueAsync();
        var path = $"/prat/calls/{host.Rows.One("SELECT CallId FROM Call")}";
        using var olga = await host.BrowseAsNewAsync("olga", UsersHost.In("prat", MembershipRole.Auditor));

        var page = await olga.PageAsync(path);
        var token = (await olga.FillInAsync(path, "/sign-out"));

        page.QuerySelector("[data-number]")!.TextContent.ShouldBe(PhoneNumber.Parse(Number).Masked);
        page.QuerySelectorAll($"form[action='{path}/number']").ShouldBeEmpty();
        (await olga.PostAsync($"{path}/number", token)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        host.Rows.Count("AuditEntry WHERE Kind = 'NumberShown'").ShouldBe(0);
    }

    [Fact]
    public async Task Agents_And_Other_Organizations_Have_No_Calls_To_Open()
    {
        await using var host = await CallCentreHost.StartAsync();
        await (await host.DialAsync()).ReachQueueAsync();
        var call = host.Rows.One("SELECT CallId FROM Call");
        using var anna = await host.BrowseAsync("anna");
        using var clara = await host.BrowseAsync("clara");
        using var sergi = await host.BrowseAsync("sergi");
        using var vidal = await host.BrowseAsNewAsync("vidal", UsersHost.In("vic", MembershipRole.Supervisor));

        (await anna.PageAsync("/prat/wallboard")).QuerySelectorAll("a.figure").ShouldBeEmpty();
        foreach (var (browser, path) in new[]
                 {
                     (anna, "/prat/calls"), (anna, $"/prat/calls/{call}"), (clara, "/prat/calls"), (vidal, "/prat/calls"), (vidal, $"/prat/calls/{call}"),
                     (sergi, $"/vic/calls/{call}"), (sergi, $"/prat/calls/{Guid.Empty}"), (sergi, "/prat/calls?queue=nowhere"),
                 })
        {
            (await browser.GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
        }

        (await sergi.PageAsync("/vic/calls?figure=Waiting")).QuerySelectorAll("[data-visit]").ShouldBeEmpty();
        host.Rows.Count("AuditEntry WHERE Kind = 'CallOpened'").ShouldBe(0);
    }

    // one answered, one hung up at once, one hung up late, two who wait
    private static async Task AnswerAndWaitAsync(CallCentreHost host)
    {
        var anna = await host.ReadyAsync("anna");
        var first = await host.DialAsync(Number);
        await first.ReachQueueAsync();
        await anna.AnswerAsync();
        await first.UntilTalkingAsync();
        await AbandonAsync(host, "+34600000102", 1);
        await AbandonAsync(host, "+34600000103", 30);
        await (await host.DialAsync("+34600000104")).ReachQueueAsync();
        await host.PassAsync(3);
        await (await host.DialAsync("+34600000105")).ReachQueueAsync();
    }

    private static async Task AbandonAsync(CallCentreHost host, string number, double after)
    {
        var caller = await host.DialAsync(number);
        await caller.ReachQueueAsync();
        await host.PassAsync(after);
        await caller.HangUpAsync();
        await caller.UntilOverAsync();
    }
}
