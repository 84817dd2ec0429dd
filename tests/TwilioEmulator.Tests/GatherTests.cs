using TwilioEmulator.Tests.Support;

namespace TwilioEmulator.Tests;

public sealed class GatherTests
{
    [Fact]
    public async Task Enough_digits_ask_at_once_even_during_the_prompt()
    {
        await using var emulator = await StartAsync("<Gather numDigits=\"1\" action=\"/menu?step=1\"><Say>Press one for the register, two for taxes</Say></Gather>");

        var sid = await emulator.DialAsync();
        await emulator.AdvanceAsync(0.5);
        await emulator.PhoneAsync("keys", sid, "3");

        var menu = emulator.App.Single("/menu");
        menu.Url.Query.ShouldBe("?step=1");
        menu["Digits"].ShouldBe("3");
        menu["msg"].ShouldBe("Gather End");
        menu["CallStatus"].ShouldBe("in-progress");
        emulator.EventTypes(sid).ShouldBe(["ringing", "answered", "gather", "say", "gatherEnded", "say"]);
    }

    [Fact]
    public async Task A_second_key_after_the_last_digit_is_ignored()
    {
        await using var emulator = await StartAsync("<Gather numDigits=\"1\" action=\"/menu\"/>");

        var sid = await emulator.DialAsync();
        await emulator.PhoneAsync("keys", sid, "37");

        emulator.App.Single("/menu")["Digits"].ShouldBe("3");
    }

    [Fact]
    public async Task The_finish_key_sends_the_digits_without_itself()
    {
        await using var emulator = await StartAsync("<Gather action=\"/menu\"/>");

        var sid = await emulator.DialAsync();
        await emulator.PhoneAsync("keys", sid, "12#");

        var menu = emulator.App.Single("/menu");
        menu["Digits"].ShouldBe("12");
        menu["FinishedOnKey"].ShouldBe("#");
    }

    [Fact]
    public async Task Silence_after_digits_sends_them()
    {
        await using var emulator = await StartAsync("<Gather action=\"/menu\" timeout=\"4\"/>");

        var sid = await emulator.DialAsync();
        await emulator.PhoneAsync("keys", sid, "1");
        await emulator.AdvanceAsync(3.9);
        emulator.App.To("/menu").ShouldBeEmpty();
        await emulator.AdvanceAsync(0.2);

        emulator.App.Single("/menu")["FinishedOnKey"].ShouldBe("");
    }

    [Fact]
    public async Task Silence_alone_goes_on_to_the_next_verb_after_five_seconds_from_the_end_of_the_prompt()
    {
        await using var emulator = await StartAsync($"<Gather action=\"/menu\"><Say>{new string('a', 28)}</Say></Gather><Redirect>/silence</Redirect>");

        await emulator.DialAsync();
        await emulator.AdvanceAsync(6.9);
        emulator.App.To("/silence").ShouldBeEmpty();
        await emulator.AdvanceAsync(0.2);

        emulator.App.To("/silence").Count.ShouldBe(1);
        emulator.App.To("/menu").ShouldBeEmpty();
    }

    [Fact]
    public async Task An_empty_result_is_sent_when_the_document_wants_it()
    {
        await using var emulator = await StartAsync("<Gather action=\"/menu\" actionOnEmptyResult=\"true\" timeout=\"2\"/>");

        await emulator.DialAsync();
        await emulator.AdvanceAsync(2.1);

        emulator.App.Single("/menu").Fields.ShouldNotContainKey("Digits");
    }

    [Fact]
    public async Task The_finish_key_as_the_first_key_counts_as_nothing()
    {
        await using var emulator = await StartAsync("<Gather action=\"/menu\"/><Redirect>/silence</Redirect>");

        var sid = await emulator.DialAsync();
        await emulator.PhoneAsync("keys", sid, "#");

        emulator.App.To("/silence").Count.ShouldBe(1);
        emulator.App.To("/menu").ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_a_finish_key_the_hash_is_ordinary_input()
    {
        await using var emulator = await StartAsync("<Gather action=\"/menu\" finishOnKey=\"\" numDigits=\"1\"/>");

        var sid = await emulator.DialAsync();
        await emulator.PhoneAsync("keys", sid, "#");

        emulator.App.Single("/menu")["Digits"].ShouldBe("#");
    }

    [Fact]
    public async Task Without_an_action_the_same_document_is_asked_again()
    {
        await using var emulator = await StartAsync("<Gather numDigits=\"1\" method=\"GET\"/>");

        var sid = await emulator.DialAsync();
        await emulator.PhoneAsync("keys", sid, "1");

        var again = emulator.App.To("/voice/inbound")[^1];
        again.Method.ShouldBe("GET");
        again["Digits"].ShouldBe("1");
    }

    private static async Task<EmulatorHost> StartAsync(string verbs)
    {
        var emulator = await EmulatorHost.StartAsync();
        emulator.App.On("/voice/inbound", verbs).On("/menu", "<Say>Thank you</Say>").On("/silence", "<Say>Still there?</Say>");
        return emulator;
    }
}
