using System.Net;
using AngleSharp.Html.Dom;
using ContactCenter.Server.Features.Users;
using ContactCenter.Server.Tests.Calls.Kit;
using ContactCenter.Server.Tests.Users;

namespace ContactCenter.Server.Tests.Ivr.Pages;

public sealed class PlayPageTests
{
    private const string Holiday = "/prat/flows/play?lang=en&line=%2B34930000001&at=2027-01-06T10%3A00";

    [Fact]
    public async Task Reader_Hears_What_Callers_Hear_On_A_Day_And_Gives_Answers_By_Buttons()
    {
        await using var host = await CallCentreHost.StartAsync();
        using var anna = await SignInAsync(host, "anna");

        var page = await anna.PageAsync(Holiday);
        Heard(page)[0].ShouldStartWith("Heu trucat a l'Ajuntament del Prat de Llobregat.");
        Buttons(page).ShouldBe(["1", "2", "3", "silence", "hangup"]);

        page = await GiveAsync(anna, page, "3");
        Heard(page)[^2].ShouldStartWith("Today is a public holiday");
        Heard(page)[^1].ShouldStartWith("You can leave a recorded message");
        page.QuerySelectorAll("input[name=soFar]").Select(hidden => hidden.GetAttribute("value")).Distinct(StringComparer.Ordinal).ShouldBe(["3"]);

        page = await GiveAsync(anna, await GiveAsync(anna, page, "silence"), "silence");
        page.QuerySelector("[role=status]")!.TextContent.ShouldStartWith("The call is over at “goodbye”");
        Buttons(page).ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_Calls_And_Whether_An_Agent_Is_Ready_Can_Be_Chosen()
    {
        await using var host = await CallCentreHost.StartAsync();
        using var clara = await SignInAsync(host, "clara");
        const string open = "/vic/flows/play?lang=en&at=2026-05-12T10%3A00";

        Buttons(await GiveAsync(clara, await clara.PageAsync(open), "3", "0")).ShouldBe(["1", "answered", "overflowed", "closed", "failed", "full", "wait", "hangup"]);
        Heard(await GiveAsync(clara, await clara.PageAsync($"{open}&agent=false"), "3", "0"))[^2].ShouldStartWith("There is nobody who can take your call");
        (await clara.PageAsync($"{open}&caller=Withheld")).QuerySelector("#caller option[selected]")!.GetAttribute("value").ShouldBe("Withheld");
    }

    [Theory]
    [InlineData("never")]
    [InlineData("0001-01-01T00%3A00")]
    [InlineData("9999-12-31T23%3A59")]
    public async Task Nonsense_In_The_Address_Is_Left_Out(string at)
    {
        await using var host = await CallCentreHost.StartAsync();
        using var anna = await SignInAsync(host, "anna");

        var page = await anna.PageAsync($"/prat/flows/play?lang=en&line=nobody&at={at}&caller=7&agent=perhaps");
        page = await GiveAsync(anna, page, "nonsense", "3");

        page.QuerySelectorAll(".play-turns > li").Length.ShouldBe(2);
        page.QuerySelector("#at")!.GetAttribute("value").ShouldBe("2026-05-12T10:00");
        page.QuerySelector("#line option[selected]")!.GetAttribute("value").ShouldBe("+34930000001");
    }

    [Fact]
    public async Task Only_Members_May_Play()
    {
        await using var host = await CallCentreHost.StartAsync();
        using var clara = await SignInAsync(host, "clara");
        using var nobody = new Browser(host.Address);

        (await clara.GetAsync(Holiday)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await nobody.GetAsync(Holiday)).Headers.Location!.AbsolutePath.ShouldBe("/sign-in");
    }

    private static List<string> Heard(IHtmlDocument page) => [.. page.QuerySelectorAll(".play-turns p[lang]").Select(line => line.TextContent.Trim())];

    private static List<string?> Buttons(IHtmlDocument page) => [.. page.QuerySelectorAll("button[name=give]").Select(button => button.GetAttribute("value"))];

    // sends what a press on one of the buttons sends
    private static async Task<IHtmlDocument> GiveAsync(Browser browser, IHtmlDocument page, params string[] words)
    {
        foreach (var word in words)
        {
            var form = page.Forms.First(candidate => candidate.GetAttribute("method") is "post" && candidate.GetAttribute("action")!.Contains("/play", StringComparison.Ordinal));
            var fields = form.Elements.OfType<IHtmlInputElement>().Where(input => input.Type is "hidden").ToDictionary(input => input.Name!, input => input.Value, StringComparer.Ordinal);
            fields["give"] = word;
            page = await Browser.ReadAsync(await browser.PostAsync($"{form.GetAttribute("action")!.Split('#')[0]}?lang=en", fields));
        }

        return page;
    }

    private static async Task<Browser> SignInAsync(CallCentreHost host, string userName)
    {
        var browser = new Browser(host.Address);
        (await browser.SignInAsync(userName, DemoUsers.Password)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return browser;
    }
}
