using Microsoft.Playwright;

namespace ContactCenter.EndToEnd.Tests;

public sealed class AccessibilityTests(Stage stage)
{
    public static TheoryData<string, string?, string> Pages => new()
    {
        { "start", null, "/" },
        { "sign-in", null, "/sign-in" },
        { "desktop", "biel", "/desktop" },
        { "wallboard", "sergi", "/prat/wallboard" },
        { "flows", "sergi", "/prat/flows" },
        { "users", "admin", "/prat/users" },
        { "user", "admin", "/prat/users main th a" },
        { "audit", "admin", "/prat/audit" },
        { "account", "anna", "/account" },
        { "waits", "sergi", "/prat/waits" },
        { "calls", "sergi", "/prat/calls" },
        { "queues", "sergi", "/prat/queues" },
        { "play", "anna", "/prat/flows/play?at=2027-01-06T10:00" },
        { "phone", null, "/emulator/phone" },
    };

    /// <summary>Pages by their address; one that has an identifier in it, by the page that leads there and the link on it.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_Page_Has_No_Violation_On_A_Large_And_On_A_Small_Screen(string name, string? user, string path)
    {
        Assert.SkipWhen(Chromium.SkipReason.Length > 0, Chromium.SkipReason);
        var (address, link) = path.Split(' ', 2) is [var from, var selector] ? (from, selector) : (path, null);
        var page = user is null ? await stage.OpenAsync(address) : await stage.OpenAsAsync(user, address);
        if (link is not null)
        {
            await page.Locator(link).First.ClickAsync();
            await page.WaitForURLAsync(url => !url.EndsWith(address, StringComparison.Ordinal));
        }

        foreach (var (screen, width) in new[] { ("large", 1280), ("small", 320) })
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.ReloadAsync();
            await Stage.PictureAsync(page, $"{name}-{screen}");

            (await Axe.ViolationsAsync(page)).ShouldBeEmpty();
            (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth")).ShouldBeTrue($"{name} is wider than {width} pixels");
        }

        await page.Context.CloseAsync();
        stage.Refused.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("es", "Panel")]
    [InlineData("en", "Wallboard")]
    public async Task A_Page_Speaks_The_Readers_Language(string language, string title)
    {
        Assert.SkipWhen(Chromium.SkipReason.Length > 0, Chromium.SkipReason);
        var page = await stage.OpenAsAsync("sergi", "/prat/wallboard", language);

        (await page.TitleAsync()).ShouldStartWith(title);
        (await page.GetAttributeAsync("html", "lang")).ShouldBe(language);
        await Stage.PictureAsync(page, $"wallboard-{language}");
    }

    [Fact]
    public async Task The_Wall_Can_Be_Read_Without_Script()
    {
        Assert.SkipWhen(Chromium.SkipReason.Length > 0, Chromium.SkipReason);
        var page = await stage.OpenAsAsync("sergi", "/prat/wallboard");
        await page.Context.RouteAsync("**/*.js*", route => route.AbortAsync());
        await page.ReloadAsync();

        (await page.Locator("[data-line=\"general\"] [data-figure=\"offered\"]").TextContentAsync()).ShouldNotBeNullOrWhiteSpace();
        (await page.Locator("#reload").IsVisibleAsync()).ShouldBeTrue();
    }
}
