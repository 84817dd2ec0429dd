using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ContactCenter.EndToEnd.Tests;

[Collection(Stage.DemoLine)]
public sealed class KeyboardTests(Stage stage)
{
    private const string Citizen = "+34600000121";
    private const string Interpreter = "+34930000095";
    private const string Talking = "Connected: talking";

    [Fact]
    public async Task A_Whole_Shift_With_An_Interpreter_And_A_Colleague_Needs_No_Mouse()
    {
        Assert.SkipWhen(Chromium.SkipReason.Length > 0, Chromium.SkipReason);
        var anna = await SignInAsync("anna");
        var biel = await SignInAsync("biel");
        await Keys.PressAsync(anna, "#try-phone");
        await Expect(anna.Locator("#phone-health")).ToHaveAttributeAsync("data-health", "good");
        await Keys.PressAsync(anna, "button[data-availability=Ready]");
        await Expect(anna.Locator("#headline")).ToContainTextAsync("waiting for calls");
        var citizen = await stage.CallAsync(Citizen);
        await Keys.PressAsync(anna, "#answer");
        await Expect(anna.Locator("#headline")).ToHaveTextAsync(Talking);
        await Keys.PressAsync(anna, "#hold");
        await Expect(anna.Locator("#headline")).ToHaveTextAsync("The caller hears music");
        await Keys.PressAsync(anna, "#hold");
        await Expect(anna.Locator("#headline")).ToHaveTextAsync(Talking);

        await CallAnInterpreterAsync(anna);

        await Keys.PressAsync(biel, "button[data-availability=Ready]");
        await Expect(biel.Locator("#headline")).ToContainTextAsync("waiting for calls");
        await Keys.PressAsync(anna, "#transfer summary");
        await Expect(anna.Locator("#transfer-agent option:not([disabled])", new() { HasText = "Biel" })).ToHaveCountAsync(1);
        await Keys.TypeAsync(anna, "#transfer-to", "Biel");
        await Keys.PressAsync(anna, "#ask-first");
        await Keys.PressAsync(biel, "#answer");
        await Expect(anna.Locator("#transfer-state")).ToContainTextAsync("You are talking with Biel Roca");
        await Keys.PressAsync(anna, "#hand-over");
        await Expect(biel.Locator("#headline")).ToHaveTextAsync(Talking);
        await FinishAsync(anna);
        await Keys.PressAsync(biel, "#hang-up");
        await Expect(citizen.Locator("#transcript li.said").Last).ToContainTextAsync("5");
        await citizen.ClickAsync("#hangup");
        await FinishAsync(biel);
    }

    [Fact]
    public async Task A_Phone_Is_Taken_Over_Without_A_Mouse()
    {
        Assert.SkipWhen(Chromium.SkipReason.Length > 0, Chromium.SkipReason);
        var first = await SignInAsync("biel");
        var second = await Stage.OpenBesideAsync(first, "/desktop");

        await Keys.PressAsync(second, "#take-over");

        await Expect(second.Locator("#line")).ToHaveAttributeAsync("data-line", "quiet");
        await Expect(first.Locator("#line")).ToHaveAttributeAsync("data-line", "elsewhere");
        await first.Context.CloseAsync();
    }

    [Fact]
    public async Task An_Agent_Who_Does_Not_Answer_Is_Paused_And_The_Caller_Keeps_Waiting()
    {
        Assert.SkipWhen(Chromium.SkipReason.Length > 0, Chromium.SkipReason);
        var agent = await SignInAsync("anna");
        await Keys.PressAsync(agent, "button[data-availability=Ready]");
        await Expect(agent.Locator("#headline")).ToContainTextAsync("waiting for calls");
        var citizen = await stage.CallAsync(Citizen);
        await Expect(agent.Locator("#answer")).ToBeVisibleAsync();

        // nobody touches anything for the 15 seconds of ringing
        await Expect(agent.Locator("#headline")).ToContainTextAsync("the phone was not answered", new() { Timeout = 30_000 });
        await Expect(agent.Locator("#answer")).ToBeHiddenAsync();
        await Expect(citizen.Locator("#state")).ToHaveTextAsync("En trucada");
        await Stage.PictureAsync(agent, "desktop-not-answered");
        (await Axe.ViolationsAsync(agent)).ShouldBeEmpty();

        await Keys.PressAsync(agent, "button[data-availability=Ready]");
        await Keys.PressAsync(agent, "#answer");
        await Expect(agent.Locator("#headline")).ToHaveTextAsync(Talking);
        await Keys.PressAsync(agent, "#hang-up");
        await citizen.ClickAsync("#hangup");
        await FinishAsync(agent);
    }

    private async Task<IPage> SignInAsync(string user)
    {
        var page = await stage.OpenAsync("/sign-in", "en");
        await Keys.TypeAsync(page, "#userName", user);
        await Keys.TypeAsync(page, "#password", "demo");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(url => !url.Contains("/sign-in", StringComparison.Ordinal), new() { WaitUntil = WaitUntilState.Commit });
        await Keys.PressAsync(page, "a[href='/desktop']");
        await Expect(page.Locator("#take-over:visible, #try-phone:visible")).ToHaveCountAsync(1);
        if (await page.Locator("#take-over").IsVisibleAsync())
        {
            await Keys.PressAsync(page, "#take-over");
        }

        await Expect(page.Locator("#line")).ToHaveAttributeAsync("data-line", "quiet");
        return page;
    }

    private async Task CallAnInterpreterAsync(IPage agent)
    {
        var interpreter = await stage.OpenAsync("/emulator/phone");
        await interpreter.FillAsync("#own", Interpreter);
        await interpreter.PressAsync("#own", "Tab");
        await Keys.PressAsync(agent, "#transfer summary");
        await Expect(agent.Locator("#interpreter-language option")).ToHaveCountAsync(2);
        await Keys.TypeAsync(agent, "#interpreter-language", "Ukr");
        await Keys.PressAsync(agent, "#interpreter");
        await interpreter.ClickAsync("#answer");
        await Expect(agent.Locator("#transfer-state")).ToHaveTextAsync("The interpreter is with you and the caller.");
        await Expect(agent.Locator("#headline")).ToHaveTextAsync(Talking);
        await Stage.PictureAsync(agent, "desktop-interpreter");
        (await Axe.ViolationsAsync(agent)).ShouldBeEmpty();
        await Keys.PressAsync(agent, "#stop-asking");
        await Expect(interpreter.Locator("#state")).ToHaveTextAsync("Trucada acabada");
        await interpreter.Context.CloseAsync();
    }

    private static async Task FinishAsync(IPage agent)
    {
        await Keys.TypeAsync(agent, "#disposition-code", "Another");
        await Keys.PressAsync(agent, "input[name=requester]", "Space");
        await Keys.PressAsync(agent, "input[name=resolved]", "Space");
        await Keys.PressAsync(agent, "#done");
        await Expect(agent.Locator("#headline")).ToContainTextAsync("waiting for calls");
        await Keys.PressAsync(agent, "#log-out");
        await Expect(agent.Locator("#headline")).ToHaveTextAsync("Off duty");
        await agent.Context.CloseAsync();
    }
}
