using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ContactCenter.EndToEnd.Tests;

[Collection(Stage.DemoLine)]
public sealed class SoftphoneTests(Stage stage)
{
    private const string Waiting = "esperant trucades";

    // counts what the page lets sound and shows outside of itself
    private const string Ears =
        """
        window.tones = 0; window.notices = []; window.gone = 0;
        const start = OscillatorNode.prototype.start;
        OscillatorNode.prototype.start = function (at) { window.tones++; return start.call(this, at); };
        window.Notification = class { static permission = 'granted'; static async requestPermission() { return 'granted'; }
          constructor(title) { window.notices.push(title); } close() { window.gone++; } };
        """;

    [Fact]
    public async Task A_Phone_Tries_Itself_Before_Its_Agent_Is_Ready_And_The_Wall_Knows()
    {
        Assert.SkipWhen(Chromium.SkipReason.Length > 0, Chromium.SkipReason);
        var wall = await stage.OpenAsAsync("sergi", "/prat/wallboard");
        var agent = await stage.OpenDesktopAsync("anna");
        await Expect(Health(agent)).ToHaveAttributeAsync("data-health", "untried");

        await ReadyAsync(agent);

        await Expect(Health(agent)).ToHaveAttributeAsync("data-health", "good");
        await Expect(wall.Locator("#agents tr", new() { HasText = "Anna" }).Locator("[data-phone]")).ToHaveAttributeAsync("data-phone", "good");
        await Stage.PictureAsync(agent, "desktop-phone-good");
        (await Axe.ViolationsAsync(agent)).ShouldBeEmpty();
        await OffDutyAsync(agent);
        await agent.Context.CloseAsync();
    }

    [Fact]
    public async Task A_Phone_That_Nothing_Reaches_Keeps_Its_Agent_From_Being_Ready_And_Says_Why()
    {
        Assert.SkipWhen(Chromium.SkipReason.Length > 0, Chromium.SkipReason);
        var agent = await stage.OpenDesktopAsync("biel");
        await agent.RouteAsync("**/registrations/*/probe", route => route.FulfillAsync(new() { Status = 404 }));

        await agent.GetByRole(AriaRole.Button, new() { Name = "Disponible" }).ClickAsync();

        await Expect(agent.Locator("#problem")).ToContainTextAsync("telèfon");
        await Expect(Health(agent)).ToHaveAttributeAsync("data-health", "bad");
        await Expect(agent.Locator("#phone-faults li")).ToHaveCountAsync(1);
        await Expect(agent.Locator("#headline")).ToHaveTextAsync("Fora de servei");
        await Stage.PictureAsync(agent, "desktop-phone-bad");
        (await Axe.ViolationsAsync(agent)).ShouldBeEmpty();

        await agent.UnrouteAsync("**/registrations/*/probe");
        await ReadyAsync(agent);
        await OffDutyAsync(agent);
        await agent.Context.CloseAsync();
    }

    [Fact]
    public async Task A_Second_Page_Takes_The_Phone_Over_When_Told_To_And_The_First_Is_Told_That_It_Lost_It()
    {
        Assert.SkipWhen(Chromium.SkipReason.Length > 0, Chromium.SkipReason);
        var first = await stage.OpenDesktopAsync("anna");
        var second = await Stage.OpenBesideAsync(first, "/desktop");
        await Expect(second.Locator("#phone-place")).ToContainTextAsync("una altra pàgina");
        await Expect(second.Locator("#line")).ToHaveAttributeAsync("data-line", "elsewhere");
        await Stage.PictureAsync(second, "desktop-phone-elsewhere");
        (await Axe.ViolationsAsync(second)).ShouldBeEmpty();

        await second.Locator("#take-over").ClickAsync();

        await Expect(second.Locator("#line")).ToHaveAttributeAsync("data-line", "quiet");
        await Expect(second.Locator("#phone-place")).ToBeEmptyAsync();
        await Expect(first.Locator("#phone-place")).ToContainTextAsync("s'ha quedat el teu telèfon");
        await Expect(first.Locator("#line")).ToHaveAttributeAsync("data-line", "elsewhere");
        await Stage.PictureAsync(first, "desktop-phone-lost");

        await ReadyAsync(second);
        var citizen = await stage.CallAsync("+34600000111");
        await Expect(second.Locator("#answer")).ToBeVisibleAsync();
        (await first.Locator("#answer").IsVisibleAsync()).ShouldBeFalse("the page that lost the phone does not ring");
        await citizen.ClickAsync("#hangup");
        await Expect(second.Locator("#headline")).ToContainTextAsync(Waiting);
        await OffDutyAsync(second);
        await first.Context.CloseAsync();
    }

    [Fact]
    public async Task A_Page_That_Crashes_In_A_Call_Does_Not_Leave_The_Caller_In_Silence()
    {
        Assert.SkipWhen(Chromium.SkipReason.Length > 0, Chromium.SkipReason);
        var agent = await stage.OpenDesktopAsync("anna");
        await ReadyAsync(agent);
        var citizen = await stage.CallAsync("+34600000112");
        await agent.Locator("#answer").ClickAsync();
        await Expect(agent.Locator("#headline")).ToHaveTextAsync("En conversa");
        var said = await citizen.Locator("#transcript li.said").CountAsync();
        // the sign-in is the profile's, so the next page of it is the same agent's
        var next = await Stage.OpenBesideAsync(agent, "/");
        await CrashAsync(agent);

        await next.GotoAsync("/desktop");
        await Expect(next.Locator("#phone-place")).ToContainTextAsync("una altra pàgina");
        await Expect(next.Locator("#headline")).ToContainTextAsync("En pausa");
        await Expect(citizen.Locator("#transcript li.said")).Not.ToHaveCountAsync(said);
        await Expect(citizen.Locator("#state")).ToHaveTextAsync("En trucada");

        await next.Locator("#take-over").ClickAsync();
        await Expect(next.Locator("#line")).ToHaveAttributeAsync("data-line", "quiet");
        await ReadyAsync(next, waits: false);
        await next.Locator("#answer").ClickAsync();
        await Expect(next.Locator("#headline")).ToHaveTextAsync("En conversa");
        await next.Locator("#hang-up").ClickAsync();
        await citizen.ClickAsync("#hangup");
        await Stage.DescribeAsync(next, "other");
        await next.Locator("#done").ClickAsync();
        await OffDutyAsync(next);
        await next.Context.CloseAsync();
    }

    [Fact]
    public async Task A_Ring_Is_Heard_Stands_In_The_Title_And_Is_Notified()
    {
        Assert.SkipWhen(Chromium.SkipReason.Length > 0, Chromium.SkipReason);
        var agent = await stage.OpenAsAsync("dolors", "/desktop");
        await agent.Context.GrantPermissionsAsync(["notifications"]);
        await agent.AddInitScriptAsync(Ears);
        await agent.ReloadAsync();
        await Stage.TakeOverIfAskedAsync(agent);
        await ReadyAsync(agent);
        var citizen = await stage.CallAsync("+34600000113");
        await Expect(agent.Locator("#answer")).ToBeVisibleAsync();

        (await agent.TitleAsync()).ShouldStartWith("☎");
        (await agent.EvaluateAsync<int>("window.tones")).ShouldBeGreaterThan(0);
        (await agent.EvaluateAsync<string[]>("window.notices")).ShouldBe(["Trucada entrant"]);

        await citizen.ClickAsync("#hangup");
        await Expect(agent.Locator("#line")).ToHaveAttributeAsync("data-line", "quiet");
        await Expect(agent.Locator("#headline")).ToContainTextAsync(Waiting);
        (await agent.TitleAsync()).ShouldNotStartWith("☎");
        (await agent.EvaluateAsync<int>("window.gone")).ShouldBe(1);
        await OffDutyAsync(agent);
        await agent.Context.CloseAsync();
    }

    [Fact]
    public async Task The_Phone_Of_A_Real_Account_Loads_In_A_Browser_And_Says_When_It_Has_No_Token()
    {
        Assert.SkipWhen(Chromium.SkipReason.Length > 0, Chromium.SkipReason);
        var page = await stage.OpenAsync("/sign-in");

        var told = await page.EvaluateAsync<string>(
            """
            async () => {
              const { create } = await import("/assets/voice-twilio.js");
              const device = create({ identity: "agent_1", emulator: null, region: "ie1", token: () => Promise.reject(new Error("none")) });
              const told = new Promise((resolve) => device.on("problem", (problem) => resolve(problem.kind)));
              device.register();
              const kind = await told;
              device.destroy();
              return kind;
            }
            """);

        told.ShouldBe("token");
    }

    private static ILocator Health(IPage agent) => agent.Locator("#phone-health");

    private static async Task ReadyAsync(IPage agent, bool waits = true)
    {
        await agent.GetByRole(AriaRole.Button, new() { Name = "Disponible" }).ClickAsync();
        if (waits)
        {
            await Expect(agent.Locator("#headline")).ToContainTextAsync(Waiting);
        }
    }

    private static async Task OffDutyAsync(IPage agent)
    {
        await agent.GetByRole(AriaRole.Button, new() { Name = "Fora de servei" }).ClickAsync();
        await Expect(agent.Locator("#headline")).ToHaveTextAsync("Fora de servei");
    }

    private static async Task CrashAsync(IPage page)
    {
        var crashed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        page.Crash += (_, _) => crashed.SetResult();
        var protocol = await page.Context.NewCDPSessionAsync(page);
        // the page that is to answer is gone
        _ = protocol.SendAsync("Page.crash");
        await crashed.Task.WaitAsync(TimeSpan.FromSeconds(20), TimeProvider.System, TestContext.Current.CancellationToken);
    }
}
