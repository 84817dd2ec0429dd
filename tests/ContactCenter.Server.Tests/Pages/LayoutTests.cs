using System.Net;
using ContactCenter.Server.Tests.Users;

namespace ContactCenter.Server.Tests.Pages;

public sealed class LayoutTests
{
    [Theory]
    [InlineData("/sign-in", null, null, "ca")]
    [InlineData("/sign-in", null, "fr, en-GB;q=0.8, es;q=0.5", "en")]
    [InlineData("/sign-in", null, "en;q=0, es;q=0.1", "es")]
    [InlineData("/sign-in", null, "fr", "ca")]
    [InlineData("/sign-in", "es", "en", "es")]
    [InlineData("/sign-in", "fr", "en", "en")]
    [InlineData("/sign-in?lang=en", "es", "ca", "en")]
    [InlineData("/sign-in?lang=xx", "es", "ca", "es")]
    public async Task The_Address_Then_The_Cookie_Then_The_Browser_Choose_The_Language(string path, string? cookie, string? preferred, string expected)
    {
        await using var database = await UsersHost.CreateDatabaseAsync();
        await using var host = await UsersHost.StartAsync(database);
        using var browser = host.Browse();
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (cookie is not null)
        {
            request.Headers.Add("Cookie", $"ui-language={cookie}");
        }

        if (preferred is not null)
        {
            request.Headers.Add("Accept-Language", preferred);
        }

        var page = await Browser.ReadAsync(await browser.SendAsync(request));

        page.DocumentElement.GetAttribute("lang").ShouldBe(expected);
        page.QuerySelector(".languages [aria-current]")!.GetAttribute("lang").ShouldBe(expected);
    }

    [Fact]
    public async Task A_Chosen_Language_Stays_And_The_Switch_Keeps_The_Rest_Of_The_Address()
    {
        await using var database = await UsersHost.CreateDatabaseAsync();
        await using var host = await UsersHost.StartAsync(database);
        using var browser = host.Browse();

        var page = await browser.PageAsync("/sign-in?returnUrl=%2Fwho&lang=en");

        page.QuerySelector(".languages [lang=es]")!.GetAttribute("href").ShouldBe("/sign-in?returnUrl=%2Fwho&lang=es");
        (await browser.PageAsync("/sign-in")).DocumentElement.GetAttribute("lang").ShouldBe("en");
    }

    [Fact]
    public async Task A_Page_Has_A_Doctype_A_Skip_Link_A_Heading_And_Accents_As_They_Are()
    {
        await using var database = await UsersHost.CreateDatabaseAsync();
        await using var host = await UsersHost.StartAsync(database);
        using var browser = host.Browse();

        var answer = await browser.GetAsync("/sign-in");
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var page = await Browser.ReadAsync(answer);

        html.TrimStart().ShouldStartWith("<!DOCTYPE html>");
        html.ShouldContain("Inicia la sessió");
        page.Title.ShouldBe("Inicia la sessió · Centre d'atenció telefònica");
        page.QuerySelector(page.QuerySelector("a.skip")!.GetAttribute("href")!)!.LocalName.ShouldBe("main");
        page.QuerySelectorAll("h1").Length.ShouldBe(1);
        page.QuerySelectorAll("input:not([type=hidden])").All(input => page.QuerySelector($"label[for={input.Id}]") is not null).ShouldBeTrue();
    }

    [Theory]
    [InlineData("/nowhere", HttpStatusCode.NotFound, "Esta página no existe")]
    [InlineData("/broken", HttpStatusCode.InternalServerError, "Algo ha fallado")]
    public async Task Whoever_Reads_Pages_Is_Told_In_Their_Language_What_Went_Wrong(string path, HttpStatusCode status, string heading)
    {
        await using var database = await UsersHost.CreateDatabaseAsync();
        await using var host = await UsersHost.StartAsync(database);
        using var browser = host.Browse();
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Accept-Language", "es");

        var answer = await browser.SendAsync(request);

        answer.StatusCode.ShouldBe(status);
        (await Browser.ReadAsync(answer)).QuerySelector("h1")!.TextContent.ShouldBe(heading);
    }

    [Fact]
    public async Task Programs_Get_A_Problem_Document_And_Never_The_Fault_Itself()
    {
        await using var database = await UsersHost.CreateDatabaseAsync();
        await using var host = await UsersHost.StartAsync(database);
        using var browser = host.Browse();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/broken");
        request.Headers.Add("Accept", "*/*");

        var answer = await browser.SendAsync(request);

        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldNotContain("a fault of ours");
    }

    [Fact]
    public async Task The_Style_Sheet_Comes_From_The_Program_And_Is_Not_Sent_Twice()
    {
        await using var database = await UsersHost.CreateDatabaseAsync();
        await using var host = await UsersHost.StartAsync(database);
        using var browser = host.Browse();

        var first = await browser.GetAsync("/assets/site.css");
        using var again = new HttpRequestMessage(HttpMethod.Get, "/assets/site.css");
        again.Headers.Add("If-None-Match", first.Headers.ETag!.ToString());

        first.Content.Headers.ContentType!.MediaType.ShouldBe("text/css");
        (await browser.SendAsync(again)).StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }
}
