using System.Net;
using AngleSharp.Html.Dom;
using ContactCenter.Core.Organizations;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Features.Users;
using ContactCenter.Server.Tests.Calls.Kit;
using ContactCenter.Server.Tests.Ivr.Publication;
using ContactCenter.Server.Tests.Users;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Server.Tests.Ivr.Pages;

public sealed class FlowsPageTests
{
    private const string Here = "/prat/flows?lang=en";
    private const string CatalanTexts = "prat/texts/ca.yaml";
    private const string Before = "Per a impostos i taxes, premeu 2.";
    private const string After = "Per a impostos, taxes i multes, premeu 2.";

    [Fact]
    public async Task Whoever_Works_For_The_Organization_Sees_Each_Flow_Drawn_With_Its_Ways()
    {
        await using var host = await CallCentreHost.StartAsync();
        using var anna = await SignInAsync(host, "anna");

        var page = await anna.PageAsync(Here);

        page.QuerySelectorAll("h3").Select(heading => heading.TextContent).ShouldBe(["demo", "main"], StringComparer.Ordinal);
        page.QuerySelectorAll("svg[role=img]").Length.ShouldBe(2);
        page.QuerySelector("#drawing-main-title")!.TextContent.ShouldBe("Flow main: El Prat de Llobregat City Council");
        page.QuerySelectorAll("[data-node=topic]").Length.ShouldBe(2);
        page.QuerySelector("[data-from=language][data-to=alert]")!.TextContent.ShouldMatch(@"^next\d+\.\d s$");
        RowsOf(page, "ways-main").ShouldContain("topic | menu | key 2 | taxes |", StringComparer.Ordinal);
        page.QuerySelector("[aria-label=\"main as Mermaid text\"]")!.TextContent.ShouldContain("topic[/\"topic<br/>menu\"/]:::question");
    }

    [Fact]
    public async Task Nobody_Else_Knows_That_There_Are_Flows()
    {
        await using var host = await CallCentreHost.StartAsync();
        using var nobody = new Browser(host.Address);
        using var clara = await SignInAsync(host, "clara");
        using var sergi = await SignInAsync(host, "sergi");

        (await nobody.GetAsync(Here)).Headers.Location!.AbsolutePath.ShouldBe("/sign-in");
        (await clara.GetAsync(Here)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await clara.GetAsync("/prat/flows/main.svg")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await clara.GetAsync("/vic/flows")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await sergi.GetAsync("/nowhere/flows")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await sergi.GetAsync("/prat/flows/nowhere.svg")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Pictures_And_Texts_Can_Be_Taken_Away()
    {
        await using var host = await CallCentreHost.StartAsync();
        using var anna = await SignInAsync(host, "anna");

        using var picture = await anna.GetAsync("/prat/flows/main.svg");
        using var text = await anna.GetAsync("/prat/flows/main.mmd");

        picture.Content.Headers.ContentType!.MediaType.ShouldBe("image/svg+xml");
        picture.Content.Headers.ContentDisposition!.FileName.ShouldBe("prat-main.svg");
        (await text.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldStartWith("---\ntitle: main\n---\nflowchart TD\n");
    }

    [Fact]
    public async Task A_Text_That_A_Language_Lacks_Is_Named_In_Words()
    {
        using var draft = new DraftFolder();
        File.AppendAllText(Path.Combine(draft.Path, CatalanTexts), "\nfestivity: Bona festa major.\n");
        await using var host = await CallCentreHost.StartAsync(new CentreSetup { FlowFolder = draft.Path });
        using var anna = await SignInAsync(host, "anna");

        var page = await anna.PageAsync(Here);

        RowsOf(page, "texts").ShouldContain("festivity | Bona festa major. | Missing: Spanish | Missing: English", StringComparer.Ordinal);
        page.QuerySelector("#texts + p")!.TextContent.ShouldEndWith("Missing: 2.");
        RowsOf(page, "remarks").ShouldContain("Warning | festivity | text 'festivity' is spoken nowhere", StringComparer.Ordinal);
    }

    [Fact]
    public async Task What_Is_Wrong_With_The_Folder_Is_Told_To_Its_Own_People_Only()
    {
        using var draft = new DraftFolder();
        await using var host = await CallCentreHost.StartAsync(new CentreSetup { FlowFolder = draft.Path });
        using var anna = await SignInAsync(host, "anna");
        using var clara = await SignInAsync(host, "clara");
        (await anna.PageAsync(Here)).QuerySelector("#folder + p")!.TextContent.ShouldBe("The folder says what callers hear.");
        draft.Edit("prat/main.flow.yaml", "next: language }", "next: nowhere }");
        draft.Edit(CatalanTexts, Before, After);

        var own = await anna.PageAsync(Here);
        own.QuerySelector("#folder + p")!.TextContent.ShouldStartWith("The folder has errors");
        RowsOf(own, "folder").ShouldContain(row => row.StartsWith("Error | prat/main.flow.yaml:", StringComparison.Ordinal) && row.EndsWith("leads to 'nowhere', which does not exist", StringComparison.Ordinal));
        RowsOf(own, "texts").ShouldNotContain(row => row.Contains(After, StringComparison.Ordinal));
        var inFolder = await anna.PageAsync("/prat/flows?lang=en&view=draft");
        inFolder.QuerySelector("[data-from=welcome][data-to=nowhere]").ShouldNotBeNull();
        RowsOf(inFolder, "texts").ShouldContain(row => row.Contains(After, StringComparison.Ordinal));

        var other = await clara.PageAsync("/vic/flows?lang=en");
        other.QuerySelector("#folder + p")!.TextContent.ShouldStartWith("The folder cannot be published for an error that is not this organization's");
        other.QuerySelector("main")!.TextContent.ShouldNotContain("nowhere");
    }

    [Fact]
    public async Task A_Supervisor_Puts_An_Earlier_Version_Back_And_An_Agent_Cannot()
    {
        using var draft = new DraftFolder();
        await using var host = await CallCentreHost.StartAsync(new CentreSetup { FlowFolder = draft.Path });
        var first = RevisionOf(host);
        draft.Edit(CatalanTexts, Before, After);
        await host.UntilAsync(() => host.Rows.Count("FlowPublication WHERE OrganizationId = 'prat'") == 2, "the publication");
        var second = RevisionOf(host);
        using var anna = await SignInAsync(host, "anna");
        using var sergi = await SignInAsync(host, "sergi");
        RowsOf(await sergi.PageAsync(Here), "versions").Select(row => row[..row.LastIndexOf(" | ", StringComparison.Ordinal)]).ShouldBe(
            [$"{second} | 12/05/2026 10:00 | a change of the folder", $"{first} | 12/05/2026 10:00 | the server at its start"], StringComparer.Ordinal);

        (await anna.PageAsync(Here)).QuerySelector("[action=\"/prat/flows/put-back\"]").ShouldBeNull();
        (await anna.PostAsync("/prat/flows/put-back", new(StringComparer.Ordinal) { ["revision"] = first })).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var token = await anna.FillInAsync(Here, "/sign-out");
        token["revision"] = first;
        (await anna.PostAsync("/prat/flows/put-back", token)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        RevisionOf(host).ShouldBe(second);

        var done = await sergi.SubmitAsync(Here, "/prat/flows/put-back");
        done.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        RevisionOf(host).ShouldBe(first);
        var page = await sergi.PageAsync(done.Headers.Location!.OriginalString);
        page.QuerySelector("[role=status]")!.TextContent.ShouldBe($"Version {first} is in force again.");
        RowsOf(page, "versions")[0].ShouldEndWith(" | sergi | In force");
        page.QuerySelector("#folder + p")!.TextContent.ShouldStartWith("The folder is sound and says something else");

        var unknown = await sergi.SubmitAsync(Here, "/prat/flows/put-back", ("revision", "0123456789abcdef"));
        (await sergi.PageAsync(unknown.Headers.Location!.OriginalString)).QuerySelector("[role=alert]")!.TextContent.ShouldStartWith("The version could not be put back");
        RevisionOf(host).ShouldBe(first);
    }

    [Fact]
    public async Task The_Start_Page_Leads_To_The_Flows_Of_Ones_Own_Organizations()
    {
        await using var host = await CallCentreHost.StartAsync();
        using var anna = await SignInAsync(host, "anna");

        (await anna.PageAsync("/?lang=en")).QuerySelectorAll("a[href$=flows]").Select(link => link.GetAttribute("href")).ShouldBe(["/prat/flows"], StringComparer.Ordinal);
    }

    private static async Task<Browser> SignInAsync(CallCentreHost host, string userName)
    {
        var browser = new Browser(host.Address);
        (await browser.SignInAsync(userName, DemoUsers.Password)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return browser;
    }

    // the cells of each row of a table, found by the heading that names it
    private static List<string> RowsOf(IHtmlDocument page, string heading) =>
    [
        .. page.QuerySelectorAll($"[aria-labelledby={heading}] tbody tr").Distinct().Select(row =>
            string.Join(" | ", row.QuerySelectorAll("th, td").Select(cell => string.Join(' ', cell.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))).TrimEnd()),
    ];

    private static string RevisionOf(CallCentreHost host) => host.Services.GetRequiredService<FlowCatalog>().Get(new OrganizationId("prat")).Revision;
}
