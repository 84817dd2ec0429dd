using System.Collections.Concurrent;
using System.Globalization;
using ContactCenter.EndToEnd.Tests;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Stage))]

namespace ContactCenter.EndToEnd.Tests;

/// <summary>One server and one browser for all browser tests; every person has a browser profile of their own.</summary>
public sealed class Stage : IAsyncLifetime
{
    /// <summary>Tests that call the one demo line take turns: whoever is ready takes the call of whoever dials.</summary>
    public const string DemoLine = "the demo line";

    /// <summary>The line that is open at all hours.</summary>
    internal const string DemoNumber = "+34930000002";

    private const float PatienceMilliseconds = 20_000;
    private readonly ConcurrentQueue<string> _refused = new();
    private ServerProcess? _server;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (Chromium.SkipReason.Length > 0)
        {
            return;
        }

        Assertions.SetDefaultExpectTimeout(PatienceMilliseconds);
        _server = await ServerProcess.StartAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await Chromium.LaunchAsync(_playwright);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }

    /// <summary>A page of somebody new, who reads Catalan on a large screen unless said otherwise.</summary>
    internal async Task<IPage> OpenAsync(string path, string language = "ca", int width = 1280, int height = 900)
    {
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = _server!.Address.ToString(),
            Locale = language,
            TimezoneId = "Europe/Madrid",
            ViewportSize = new ViewportSize { Width = width, Height = height },
        });
        context.SetDefaultTimeout(PatienceMilliseconds);
        var page = await context.NewPageAsync();
        page.Console += (_, message) => Remember(message);
        await page.GotoAsync(path);
        return page;
    }

    /// <summary>What browsers refused so far because the page's own policy forbids it: nothing, if pages do what they say.</summary>
    internal IReadOnlyCollection<string> Refused => _refused;

    /// <summary>A page of a demo user who has signed in.</summary>
    internal async Task<IPage> OpenAsAsync(string user, string path, string language = "ca", int width = 1280, int height = 900)
    {
        var page = await OpenAsync("/sign-in", language, width, height);
        await page.FillAsync("#userName", user);
        await page.FillAsync("#password", "demo");
        await page.ClickAsync("main button[type=submit]");
        await page.WaitForURLAsync(url => !url.Contains("/sign-in", StringComparison.Ordinal), new() { WaitUntil = WaitUntilState.Commit });
        await page.GotoAsync(path);
        return page;
    }

    /// <summary>The desktop of an agent, with the telephone in it, wherever it was before.</summary>
    internal async Task<IPage> OpenDesktopAsync(string user, string language = "ca")
    {
        var page = await OpenAsAsync(user, "/desktop", language);
        await TakeOverIfAskedAsync(page);
        return page;
    }

    /// <summary>A citizen who calls the demo line, chooses English and general enquiries, and waits.</summary>
    internal async Task<IPage> CallAsync(string from)
    {
        var citizen = await OpenAsync("/emulator/phone");
        await citizen.FillAsync("#own", from);
        await citizen.FillAsync("#to", DemoNumber);
        await citizen.ClickAsync("#call");
        await PressWhenAskedAsync(citizen, "3", "English");
        await PressWhenAskedAsync(citizen, "0", "person");
        return citizen;
    }

    /// <summary>Waits until what is said names the choice, then presses its key as a citizen does: on the screen.</summary>
    internal static async Task PressWhenAskedAsync(IPage citizen, string key, string heard)
    {
        await Assertions.Expect(citizen.Locator("#transcript li.said").Last).ToContainTextAsync(heard, new() { IgnoreCase = true });
        await citizen.Locator("#keys").GetByRole(AriaRole.Button, new() { Name = key, Exact = true }).ClickAsync();
    }

    internal static async Task TakeOverIfAskedAsync(IPage agent)
    {
        await Assertions.Expect(agent.Locator("#take-over:visible, #try-phone:visible")).ToHaveCountAsync(1);
        if (await agent.Locator("#take-over").IsVisibleAsync())
        {
            await agent.Locator("#take-over").ClickAsync();
        }

        await Assertions.Expect(agent.Locator("#line")).ToHaveAttributeAsync("data-line", "quiet");
    }

    /// <summary>Records what the call was about, as the desktop wants it before it is done with.</summary>
    internal static async Task DescribeAsync(IPage agent, string code)
    {
        await agent.Locator("#disposition-code").SelectOptionAsync(code);
        await agent.Locator("input[name=requester][value=Person]").CheckAsync();
        await agent.Locator("input[name=resolved][value=yes]").CheckAsync();
    }

    /// <summary>Another page in the same browser profile: the same person, signed in already.</summary>
    internal static async Task<IPage> OpenBesideAsync(IPage page, string path)
    {
        var another = await page.Context.NewPageAsync();
        await another.GotoAsync(path);
        return another;
    }

    private void Remember(IConsoleMessage message)
    {
        if (message.Text.Contains("Content Security Policy", StringComparison.Ordinal))
        {
            _refused.Enqueue(message.Text);
        }
    }

    /// <summary>For people to look at; not part of the test.</summary>
    internal static async Task PictureAsync(IPage page, string name) => await page.ScreenshotAsync(new PageScreenshotOptions
    {
        FullPage = true,
        Path = Path.Combine(BuildOutput.Root, "artifacts", "screenshots", string.Create(CultureInfo.InvariantCulture, $"{name}.png")),
    });
}
