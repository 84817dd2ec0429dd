using System.Net.Http.Json;
using System.Text.Json;
using TwilioEmulator.Tests.Support;

namespace TwilioEmulator.Tests;

public sealed class PageTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_overview_shows_calls_and_debugger_entries_with_their_markup_escaped()
    {
        await using var emulator = await EmulatorHost.StartAsync();
        emulator.App.On("/voice/inbound", "<Say x=\"1\">Hi</Say><Enqueue waitUrl=\"\">&lt;b&gt;licences</Enqueue>");
        var sid = await emulator.DialAsync();
        await emulator.AdvanceAsync(1);

        var page = await emulator.Http.GetStringAsync(new Uri("", UriKind.Relative), Token);

        page.ShouldContain(sid);
        page.ShouldContain("12200");
        page.ShouldContain("&lt;b&gt;licences");
        page.ShouldNotContain("<b>licences");
        page.ShouldContain("<base href=\"/emulator/\">");
    }

    [Theory]
    [InlineData("phone", "text/html", "id=\"transcript\"")]
    [InlineData("assets/phone.css", "text/css", ":focus-visible")]
    [InlineData("assets/phone.js", "text/javascript", "EventSource")]
    public async Task The_phone_comes_out_of_the_assembly(string path, string type, string part)
    {
        await using var emulator = await EmulatorHost.StartAsync();

        using var answer = await emulator.Http.GetAsync(new Uri(path, UriKind.Relative), Token);

        answer.Content.Headers.ContentType?.MediaType.ShouldBe(type);
        (await answer.Content.ReadAsStringAsync(Token)).ShouldContain(part);
    }

    [Fact]
    public async Task The_phone_knows_the_numbers_that_can_be_dialled()
    {
        await using var emulator = await EmulatorHost.StartAsync();

        var settings = await emulator.Http.GetFromJsonAsync<JsonElement>(new Uri("phone/settings", UriKind.Relative), Token);

        settings.GetProperty("numbers")[0].GetString().ShouldBe(EmulatorHost.Line);
        settings.GetProperty("mobiles").GetArrayLength().ShouldBeGreaterThan(2);
    }

    [Fact]
    public void The_switches_of_the_process_reach_the_options()
    {
        var options = new TwilioEmulatorOptions();

        CommandLine.Apply(
            ["--urls", "http://127.0.0.1:1", "--app", "http://127.0.0.1:2", "--account-sid", "AC9", "--auth-token", "t", "--number", "+34930000000", "--number", "+34930000001",
                "--calls-per-second", "2.5", "--characters-per-second", "99.5", "--seed", "4"],
            options).ShouldBeNull();

        options.AppPublicUrl.ShouldBe("http://127.0.0.1:2");
        options.AccountSid.ShouldBe("AC9");
        options.AuthToken.ShouldBe("t");
        options.Numbers.ShouldBe(["+34930000000", "+34930000001"]);
        options.CallsPerSecond.ShouldBe(2.5);
        options.CharactersPerSecond.ShouldBe(99.5);
        options.Seed.ShouldBe(4);
    }

    [Theory]
    [InlineData("--app")]
    [InlineData("--number", "93000")]
    [InlineData("--calls-per-second", "0")]
    [InlineData("--colour", "red")]
    public void A_switch_that_is_not_understood_is_named(params string[] arguments) =>
        CommandLine.Apply(arguments, new TwilioEmulatorOptions()).ShouldNotBeNull().ShouldContain(arguments[0]);
}
