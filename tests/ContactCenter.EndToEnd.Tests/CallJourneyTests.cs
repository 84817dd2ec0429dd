using System.Globalization;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ContactCenter.EndToEnd.Tests;

[Collection(Stage.DemoLine)]
public sealed class CallJourneyTests(Stage stage)
{
    private const float OneSecond = 1_000;

    [Fact]
    public async Task A_Citizen_Calls_An_Agent_Answers_And_The_Wall_Shows_It_Within_A_Second()
    {
        Assert.SkipWhen(Chromium.SkipReason.Length > 0, Chromium.SkipReason);
        var wall = await stage.OpenAsAsync("sergi", "/prat/wallboard");
        var agent = await stage.OpenDesktopAsync("anna");
        var citizen = await stage.OpenAsync("/emulator/phone");
        await Expect(agent.Locator("#line")).ToHaveAttributeAsync("data-line", "quiet");

        await agent.GetByRole(AriaRole.Button, new() { Name = "Disponible" }).ClickAsync();
        await Expect(agent.Locator("#headline")).ToContainTextAsync("esperant trucades");
        await Expect(Figure(wall, "ready")).ToHaveTextAsync("1");
        // the server is everybody's: another journey may have gone before
        var answeredBefore = int.Parse(await Figure(wall, "answered").InnerTextAsync(), CultureInfo.InvariantCulture);
        await Stage.PictureAsync(agent, "desktop-ready");

        await DialAsync(citizen);
        await Stage.PressWhenAskedAsync(citizen, "3", "English");
        await Stage.PressWhenAskedAsync(citizen, "2", "taxes");

        await Expect(agent.Locator("#answer")).ToBeVisibleAsync();
        (await agent.TitleAsync()).ShouldStartWith("☎");
        await Stage.PictureAsync(agent, "desktop-ringing");
        await Expect(agent.Locator("#call-queue")).ToHaveTextAsync("Impostos i taxes");
        await Expect(agent.Locator("#call-language")).ToHaveTextAsync("Anglès");
        await Expect(agent.Locator("#call-caller")).Not.ToContainTextAsync("600000101");
        await Stage.PictureAsync(wall, "wallboard-waiting");
        await agent.Keyboard.PressAsync("Alt+A");
        await Expect(agent.Locator("#headline")).ToHaveTextAsync("En conversa");
        await Expect(Figure(wall, "answered")).ToHaveTextAsync($"{answeredBefore + 1}", new() { Timeout = OneSecond });
        await Expect(wall.Locator("#delay")).ToContainTextAsync("95 de cada 100");
        await Stage.PictureAsync(agent, "desktop-talking");
        (await Axe.ViolationsAsync(agent)).ShouldBeEmpty();
        (await Axe.ViolationsAsync(wall)).ShouldBeEmpty();
        (await Axe.ViolationsAsync(citizen)).ShouldBeEmpty();
        await Stage.PictureAsync(citizen, "phone-talking");

        await agent.Locator("#hang-up").ClickAsync();
        await Expect(agent.Locator("#headline")).ToHaveTextAsync("Feina posterior a la trucada");
        await Stage.PictureAsync(agent, "desktop-wrap-up");
        await Stage.PressWhenAskedAsync(citizen, "5", "1");
        await Expect(citizen.Locator("#state")).ToHaveTextAsync("Trucada acabada");
        await Expect(Figure(wall, "ratingsGiven", "taxes")).ToHaveTextAsync("1");

        await Stage.DescribeAsync(agent, "taxes");
        await agent.Locator("#done").ClickAsync();
        await Expect(agent.Locator("#headline")).ToContainTextAsync("esperant trucades");
        await Expect(Figure(wall, "busy")).ToHaveTextAsync("0", new() { Timeout = OneSecond });
        await Stage.PictureAsync(wall, "wallboard-after");
        await agent.GetByRole(AriaRole.Button, new() { Name = "Fora de servei" }).ClickAsync();
        await Expect(Figure(wall, "ready")).ToHaveTextAsync("0");
        await FromTheFigureToTheReasonAsync(wall);
    }

    [Fact]
    public async Task An_Agent_Who_Reloads_The_Page_In_A_Call_Can_Still_End_It_And_The_Caller_Is_Asked_To_Rate()
    {
        Assert.SkipWhen(Chromium.SkipReason.Length > 0, Chromium.SkipReason);
        var agent = await stage.OpenDesktopAsync("dolors", "es");
        var citizen = await stage.OpenAsync("/emulator/phone");
        agent.Dialog += (_, dialog) => _ = dialog.AcceptAsync();
        await Expect(agent.Locator("#line")).ToHaveAttributeAsync("data-line", "quiet");
        await agent.GetByRole(AriaRole.Button, new() { Name = "Disponible" }).ClickAsync();
        await citizen.FillAsync("#own", "+34600000102");
        await DialAsync(citizen);
        await Stage.PressWhenAskedAsync(citizen, "2", "castellano");
        await Stage.PressWhenAskedAsync(citizen, "0", "persona");
        await agent.Locator("#answer").ClickAsync();
        await Expect(agent.Locator("#headline")).ToHaveTextAsync("En conversación");

        await agent.ReloadAsync();

        await Expect(agent.Locator("#headline")).ToHaveTextAsync("En conversación");
        await agent.Locator("#hang-up").ClickAsync();
        await Expect(agent.Locator("#headline")).ToHaveTextAsync("Trabajo posterior a la llamada");
        await Expect(citizen.Locator("#transcript li.said").Last).ToContainTextAsync("5");
        await citizen.ClickAsync("#hangup");
        await Stage.DescribeAsync(agent, "other");
        await agent.Locator("#done").ClickAsync();
        await agent.GetByRole(AriaRole.Button, new() { Name = "Fuera de servicio" }).ClickAsync();
        await Expect(agent.Locator("#headline")).ToHaveTextAsync("Fuera de servicio");
    }

    [Fact]
    public async Task An_Agent_Leaves_The_Caller_With_Music_Comes_Back_And_Records_The_Call_By_Keyboard_Only()
    {
        Assert.SkipWhen(Chromium.SkipReason.Length > 0, Chromium.SkipReason);
        var agent = await stage.OpenDesktopAsync("anna", "en");
        var citizen = await stage.OpenAsync("/emulator/phone");
        await Expect(agent.Locator("#line")).ToHaveAttributeAsync("data-line", "quiet");
        await agent.Keyboard.PressAsync("Alt+R");
        await citizen.FillAsync("#own", "+34600000104");
        await DialAsync(citizen);
        await Stage.PressWhenAskedAsync(citizen, "3", "English");
        await Stage.PressWhenAskedAsync(citizen, "0", "person");
        await Expect(agent.Locator("#answer")).ToBeVisibleAsync();
        await agent.Keyboard.PressAsync("Alt+A");
        await Expect(agent.Locator("#headline")).ToHaveTextAsync("Connected: talking");

        await agent.Keyboard.PressAsync("Alt+O");
        await Expect(agent.Locator("#headline")).ToHaveTextAsync("The caller hears music");
        await Expect(agent.Locator("#hold")).ToHaveAttributeAsync("aria-pressed", "true");
        await Stage.PictureAsync(agent, "desktop-hold");
        (await Axe.ViolationsAsync(agent)).ShouldBeEmpty();
        await agent.Keyboard.PressAsync("Alt+O");
        await Expect(agent.Locator("#headline")).ToHaveTextAsync("Connected: talking");
        await agent.Locator("#transfer summary").PressAsync("Enter");
        await Expect(agent.Locator("#transfer-queue option")).ToHaveCountAsync(2);
        await Stage.PictureAsync(agent, "desktop-transfer");
        (await Axe.ViolationsAsync(agent)).ShouldBeEmpty();

        await agent.Keyboard.PressAsync("Alt+H");
        await Expect(agent.Locator("#headline")).ToHaveTextAsync("Wrap-up");
        await agent.Keyboard.PressAsync("Alt+T");
        await Expect(agent.Locator("#more-time")).ToBeHiddenAsync();
        await agent.Keyboard.PressAsync("Alt+W");
        await Expect(agent.Locator("#disposition-code")).ToBeFocusedAsync();
        await agent.Keyboard.PressAsync("ArrowDown");
        await agent.Locator("input[name=requester]").First.PressAsync("Space");
        await agent.Locator("input[name=resolved]").First.PressAsync("Space");
        await agent.Locator("#disposition-note").PressSequentiallyAsync("Will come on Monday");
        await Stage.PictureAsync(agent, "desktop-disposition");
        (await Axe.ViolationsAsync(agent)).ShouldBeEmpty();
        await agent.Locator("#disposition button").PressAsync("Enter");
        await Expect(agent.Locator("#disposition-state")).ToHaveTextAsync("Saved.");
        await agent.Keyboard.PressAsync("Alt+W");
        await Expect(agent.Locator("#headline")).ToContainTextAsync("waiting for calls");
        await Expect(agent.Locator("#disposition")).ToBeHiddenAsync();
        await agent.GetByRole(AriaRole.Button, new() { Name = "Off duty" }).ClickAsync();
        await Expect(agent.Locator("#headline")).ToHaveTextAsync("Off duty");
        await agent.Context.CloseAsync();
    }

    [Fact]
    public async Task An_Agent_Asks_A_Colleague_Who_Then_Has_The_Caller()
    {
        Assert.SkipWhen(Chromium.SkipReason.Length > 0, Chromium.SkipReason);
        var anna = await stage.OpenDesktopAsync("anna", "en");
        var biel = await stage.OpenDesktopAsync("biel", "en");
        var citizen = await stage.OpenAsync("/emulator/phone");
        await Expect(anna.Locator("#line")).ToHaveAttributeAsync("data-line", "quiet");
        await anna.Keyboard.PressAsync("Alt+R");
        await citizen.FillAsync("#own", "+34600000105");
        await DialAsync(citizen);
        await Stage.PressWhenAskedAsync(citizen, "3", "English");
        await Stage.PressWhenAskedAsync(citizen, "0", "person");
        await anna.Locator("#answer").ClickAsync();
        await Expect(anna.Locator("#headline")).ToHaveTextAsync("Connected: talking");
        await Expect(biel.Locator("#line")).ToHaveAttributeAsync("data-line", "quiet");
        await biel.Keyboard.PressAsync("Alt+R");
        await Expect(biel.Locator("#headline")).ToContainTextAsync("waiting for calls");

        await anna.Locator("#transfer summary").ClickAsync();
        await anna.Locator("#transfer-to").SelectOptionAsync(new SelectOptionValue { Label = "Biel Roca" });
        await anna.Locator("#ask-first").ClickAsync();
        await Expect(anna.Locator("#transfer-state")).ToContainTextAsync("Ringing Biel Roca");
        await Expect(biel.Locator("#answer")).ToBeVisibleAsync();
        await biel.Keyboard.PressAsync("Alt+A");
        await Expect(biel.Locator("#transfer-state")).ToContainTextAsync("Anna Puig asks you");
        await Expect(anna.Locator("#transfer-state")).ToContainTextAsync("You are talking with Biel Roca");
        await Stage.PictureAsync(anna, "desktop-asking");
        await Stage.PictureAsync(biel, "desktop-asked");
        (await Axe.ViolationsAsync(anna)).ShouldBeEmpty();
        (await Axe.ViolationsAsync(biel)).ShouldBeEmpty();

        await anna.Keyboard.PressAsync("Alt+P");
        await Expect(anna.Locator("#headline")).ToHaveTextAsync("Wrap-up");
        await Expect(biel.Locator("#headline")).ToHaveTextAsync("Connected: talking");
        await Expect(anna.Locator("#transfer-state")).ToContainTextAsync("has reached Biel Roca");
        await FinishAsync(anna);
        await biel.Keyboard.PressAsync("Alt+H");
        await Expect(biel.Locator("#headline")).ToHaveTextAsync("Wrap-up");
        await Expect(citizen.Locator("#transcript li.said").Last).ToContainTextAsync("5");
        await citizen.ClickAsync("#hangup");
        await FinishAsync(biel);
    }

    [Fact]
    public async Task The_Phone_Speaks_The_Browsers_Language_Tells_Of_A_Key_Nobody_Awaits_And_Keeps_The_Keyboards_Place()
    {
        Assert.SkipWhen(Chromium.SkipReason.Length > 0, Chromium.SkipReason);
        var citizen = await stage.OpenAsync("/emulator/phone", "es");
        await Expect(citizen.Locator("#state")).ToHaveTextAsync("Sin llamada");
        await citizen.FillAsync("#own", "+34600000103");
        await citizen.FillAsync("#to", Stage.DemoNumber);

        await citizen.FocusAsync("#call");
        await citizen.Keyboard.PressAsync("Enter");
        await Expect(citizen.Locator("#state")).ToHaveTextAsync("En llamada");
        await Expect(citizen.Locator("#state")).ToBeFocusedAsync();
        await citizen.Keyboard.PressAsync("2");
        await Expect(citizen.Locator("#transcript")).ToContainTextAsync("aún no se esperaba");

        await citizen.FocusAsync("#hangup");
        await citizen.Keyboard.PressAsync("Enter");
        await Expect(citizen.Locator("#state")).ToHaveTextAsync("Llamada terminada");
        await Expect(citizen.Locator("#call")).ToBeFocusedAsync();
    }

    private static ILocator Figure(IPage wall, string figure, string line = "") =>
        wall.Locator($"[data-line=\"{line}\"] [data-figure=\"{figure}\"]").First;

    // each figure leads to its calls, a call to its page, its wait to the reasons
    private static async Task FromTheFigureToTheReasonAsync(IPage wall)
    {
        var answered = await Figure(wall, "answered").TextContentAsync();
        await Figure(wall, "answered").ClickAsync();
        await Expect(wall.Locator("[data-total]")).ToHaveAttributeAsync("data-total", answered!);
        await LookAsync(wall, "calls-of-a-figure");
        await wall.Locator("tbody a").Last.ClickAsync();
        await Expect(wall.Locator("h1")).ToBeVisibleAsync();
        await LookAsync(wall, "call");
        await wall.Locator("a[href*='/waits/']").First.ClickAsync();
        await Expect(wall.Locator("h1")).ToBeVisibleAsync();
        await LookAsync(wall, "why");
    }

    private static async Task LookAsync(IPage page, string name)
    {
        await Stage.PictureAsync(page, name);
        (await Axe.ViolationsAsync(page)).ShouldBeEmpty();
    }

    private static async Task FinishAsync(IPage agent)
    {
        await Stage.DescribeAsync(agent, "other");
        await agent.Locator("#done").ClickAsync();
        await agent.GetByRole(AriaRole.Button, new() { Name = "Off duty" }).ClickAsync();
        await Expect(agent.Locator("#headline")).ToHaveTextAsync("Off duty");
        await agent.Context.CloseAsync();
    }

    private static async Task DialAsync(IPage citizen)
    {
        await citizen.FillAsync("#to", Stage.DemoNumber);
        await citizen.ClickAsync("#call");
        await Expect(citizen.Locator("#state")).ToHaveTextAsync("En trucada");
    }
}
