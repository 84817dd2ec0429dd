using TwilioEmulator.Tests.Support;

namespace TwilioEmulator.Tests;

public sealed class RedirectTests
{
    [Fact]
    public async Task Redirecting_a_leg_in_a_dial_asks_its_action_first_and_closes_the_other_leg()
    {
        await using var emulator = await StartAsync("<Dial action=\"/after\"><Client>anna</Client></Dial>");
        await emulator.RegisterAsync("anna");
        var caller = await emulator.DialAsync();
        await emulator.AdvanceAsync(0.5);
        var child = emulator.LastRung();
        await emulator.ClientAsync("anna", "answer", new { callSid = child });
        await emulator.AdvanceAsync(5);

        await RedirectAsync(emulator, caller);
        await emulator.AdvanceAsync(0.15);
        (await emulator.StatusAsync(child)).ShouldBe("in-progress");
        await emulator.AdvanceAsync(0.1);
        (await emulator.StatusAsync(child)).ShouldBe("completed");
        emulator.App.To("/after").ShouldBeEmpty();
        await emulator.AdvanceAsync(0.1);
        emulator.App.Single("/after")["DialCallStatus"].ShouldBe("completed");
        emulator.App.To("/elsewhere").ShouldBeEmpty();
        await emulator.AdvanceAsync(0.3);

        emulator.App.Single("/elsewhere")["CallStatus"].ShouldBe("in-progress");
        emulator.Events(caller)[^1].GetProperty("text").GetString().ShouldBe("Elsewhere");
    }

    [Fact]
    public async Task Redirecting_a_leg_out_of_a_room_leaves_the_room_at_once()
    {
        await using var emulator = await StartAsync("<Dial action=\"/after\"><Conference statusCallback=\"/room\" statusCallbackEvent=\"leave\">r1</Conference></Dial>");
        var caller = await emulator.DialAsync();
        await RedirectAsync(emulator, caller);

        emulator.App.Single("/room")["ReasonParticipantLeft"].ShouldBe("participant_updated_via_api");
        await emulator.AdvanceAsync(1);
        emulator.App.Requests.Select(request => request.Path).Where(path => path is "/after" or "/elsewhere").ShouldBe(["/after", "/elsewhere"]);
    }

    [Fact]
    public async Task Redirecting_a_prompt_goes_to_the_new_document_at_once()
    {
        await using var emulator = await StartAsync("<Gather action=\"/after\"><Say loop=\"0\">Music</Say></Gather>");
        var caller = await emulator.DialAsync();
        await RedirectAsync(emulator, caller);

        emulator.App.To("/elsewhere").Count.ShouldBe(1);
        await emulator.AdvanceAsync(30);
        emulator.App.To("/after").ShouldBeEmpty();
    }

    [Fact]
    public async Task The_document_of_the_interrupted_action_is_thrown_away()
    {
        await using var emulator = await StartAsync("<Enqueue action=\"/after\" waitUrl=\"\">licences</Enqueue>");
        emulator.App.On("/after", "<Hangup/>");
        var caller = await emulator.DialAsync();
        await RedirectAsync(emulator, caller);
        await emulator.AdvanceAsync(0.8);

        (await emulator.StatusAsync(caller)).ShouldBe("in-progress");
    }

    [Fact]
    public async Task A_caller_who_hangs_up_before_the_new_document_is_fetched_is_not_asked_for_it()
    {
        await using var emulator = await StartAsync("<Enqueue action=\"/after\" waitUrl=\"\">licences</Enqueue>");
        var caller = await emulator.DialAsync();
        await RedirectAsync(emulator, caller);
        await emulator.AdvanceAsync(0.1);
        await emulator.PhoneAsync("hangup", caller);
        await emulator.AdvanceAsync(2);

        emulator.App.Single("/after")["CallStatus"].ShouldBe("completed");
        emulator.App.To("/elsewhere").ShouldBeEmpty();
    }

    [Fact]
    public async Task The_second_of_two_redirects_wins()
    {
        await using var emulator = await StartAsync("<Enqueue action=\"/after\" waitUrl=\"\">licences</Enqueue>");
        emulator.App.On("/third", "<Say loop=\"0\">Third</Say>");
        var caller = await emulator.DialAsync();
        await RedirectAsync(emulator, caller);
        await RedirectAsync(emulator, caller, "/third");
        await emulator.AdvanceAsync(3);

        emulator.App.To("/elsewhere").ShouldBeEmpty();
        emulator.App.To("/third").Count.ShouldBe(1);
        emulator.App.To("/after").Count.ShouldBe(1);
    }

    [Fact]
    public async Task Redirecting_the_dialled_leg_sets_the_caller_free()
    {
        await using var emulator = await StartAsync("<Dial action=\"/after\"><Client>anna</Client></Dial>");
        emulator.App.On("/after", "<Say loop=\"0\">Music</Say>");
        await emulator.RegisterAsync("anna");
        var caller = await emulator.DialAsync();
        await emulator.AdvanceAsync(0.5);
        var child = emulator.LastRung();
        await emulator.ClientAsync("anna", "answer", new { callSid = child });
        await RedirectAsync(emulator, child);
        await emulator.AdvanceAsync(1);

        emulator.App.Single("/after")["CallSid"].ShouldBe(caller);
        emulator.App.Single("/after").Fields.ShouldNotContainKey("DialCallDuration");
        emulator.App.Single("/elsewhere")["CallSid"].ShouldBe(child);
        (await emulator.StatusAsync(child)).ShouldBe("in-progress");
    }

    private static async Task<EmulatorHost> StartAsync(string verbs)
    {
        var emulator = await EmulatorHost.StartAsync();
        emulator.App.On("/voice/inbound", verbs).On("/after", "").On("/elsewhere", "<Say loop=\"0\">Elsewhere</Say>");
        return emulator;
    }

    private static Task<System.Text.Json.JsonElement> RedirectAsync(EmulatorHost emulator, string sid, string path = "/elsewhere") =>
        emulator.PostJsonAsync($"Calls/{sid}.json", ("Url", EmulatorHost.PublicUrl + path));
}
