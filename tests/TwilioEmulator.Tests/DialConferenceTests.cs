using System.Net;
using TwilioEmulator.Tests.Support;

namespace TwilioEmulator.Tests;

public sealed class DialConferenceTests
{
    private const string Second = "+34600111333";
    private const string Third = "+34600111444";

    [Fact]
    public async Task The_second_leg_starts_the_room_and_both_joins_come_before_the_start()
    {
        await using var emulator = await StartAsync(Room());
        var first = await emulator.DialAsync();
        var second = await emulator.DialAsync(Second);

        Callbacks(emulator).ShouldBe(["participant-join", "participant-join", "conference-start"]);
        var joined = emulator.App.To("/room")[1];
        joined["CallSid"].ShouldBe(second);
        joined["SequenceNumber"].ShouldBe("2");
        joined["FriendlyName"].ShouldBe("r1");
        joined["EndConferenceOnExit"].ShouldBe("true");
        joined.Fields.ShouldNotContainKey("CallStatus");
        emulator.App.To("/room")[2].Fields.ShouldNotContainKey("CallSid");
        var talking = emulator.Events(first)[^1];
        talking.GetProperty("type").GetString().ShouldBe("room");
        talking.GetProperty("participants").GetInt32().ShouldBe(2);
        talking.GetProperty("status").GetString().ShouldBe("talking");
    }

    [Fact]
    public async Task The_leg_that_ends_the_room_lets_the_other_go_on_with_its_document()
    {
        await using var emulator = await StartAsync(Room());
        var first = await emulator.DialAsync();
        var second = await emulator.DialAsync(Second);
        await emulator.AdvanceAsync(30);
        await emulator.PhoneAsync("hangup", second, from: Second);

        var actions = emulator.App.To("/after");
        actions.Single(request => request.Has("CallSid", first))["DialCallStatus"].ShouldBe("answered");
        actions.Single(request => request.Has("CallSid", first))["CallStatus"].ShouldBe("in-progress");
        actions.Single(request => request.Has("CallSid", second))["CallStatus"].ShouldBe("completed");
        Callbacks(emulator).Skip(3).ShouldBe(["participant-leave", "participant-leave", "conference-end"]);
        emulator.App.To("/room")[3]["ReasonParticipantLeft"].ShouldBe("participant_hung_up");
        emulator.App.To("/room")[4]["ReasonParticipantLeft"].ShouldBe("moderator_ended_conference");
        emulator.App.To("/room")[5]["ReasonConferenceEnded"].ShouldBe("participant-with-end-conference-on-exit-left");
        emulator.App.To("/room")[5]["CallSidEndingConference"].ShouldBe(second);
        emulator.Events(first)[^1].GetProperty("text").GetString().ShouldBe("Rate us");
    }

    [Fact]
    public async Task The_action_of_the_leg_that_hung_up_can_be_left_out()
    {
        await using var emulator = await StartAsync(Room(), options => options.DialActionAfterHangUp = false);
        var first = await emulator.DialAsync();
        await emulator.PhoneAsync("hangup", first);

        emulator.App.To("/after").ShouldBeEmpty();
    }

    [Fact]
    public async Task Only_the_first_leg_decides_about_callbacks()
    {
        await using var emulator = await StartAsync("<Dial><Conference>r1</Conference></Dial>");
        await emulator.DialAsync();
        emulator.App.On("/voice/inbound", Room());
        await emulator.DialAsync(Second);

        emulator.App.To("/room").ShouldBeEmpty();
    }

    [Fact]
    public async Task Nobody_talks_until_a_leg_that_may_start_the_room_comes()
    {
        await using var emulator = await StartAsync(Room("startConferenceOnEnter=\"false\""));
        await emulator.DialAsync();
        await emulator.DialAsync(Second);
        Callbacks(emulator).ShouldBe(["participant-join", "participant-join"]);

        emulator.App.On("/voice/inbound", Room());
        await emulator.DialAsync(Third);

        Callbacks(emulator)[^1].ShouldBe("conference-start");
    }

    [Fact]
    public async Task The_wait_document_stops_when_the_room_starts()
    {
        await using var emulator = await StartAsync(Room("waitUrl=\"/music\" waitMethod=\"GET\""));
        emulator.App.On("/music", "<Say>One moment please</Say><Redirect method=\"GET\">/music</Redirect>");
        await emulator.DialAsync();
        await emulator.AdvanceAsync(3);
        var asked = emulator.App.To("/music").Count;
        asked.ShouldBeGreaterThan(1);
        await emulator.DialAsync(Second);
        await emulator.AdvanceAsync(10);

        emulator.App.To("/music").Count.ShouldBe(asked);
        emulator.App.To("/music")[0].Method.ShouldBe("GET");
    }

    [Fact]
    public async Task A_label_that_is_taken_skips_the_dial()
    {
        await using var emulator = await StartAsync($"{Room("participantLabel=\"agent\"")}<Redirect>/next</Redirect>");
        emulator.App.On("/next", "<Say>Next</Say>");
        await emulator.DialAsync();
        var second = await emulator.DialAsync(Second);

        emulator.App.Single("/next")["CallSid"].ShouldBe(second);
        (await emulator.DebuggerCodesAsync()).ShouldBe([16025]);
    }

    [Fact]
    public async Task Coaching_somebody_who_is_not_there_goes_to_the_action()
    {
        await using var emulator = await StartAsync(Room("coach=\"CAffffffffffffffffffffffffffffffff\""));
        await emulator.DialAsync();

        emulator.App.Single("/after")["DialCallStatus"].ShouldBe("failed");
        (await emulator.DebuggerCodesAsync()).ShouldBe([13240]);
    }

    [Fact]
    public async Task A_finished_room_frees_its_name()
    {
        await using var emulator = await StartAsync(Room());
        var first = await emulator.DialAsync();
        await emulator.PhoneAsync("hangup", first);
        await emulator.DialAsync(Second);

        var rooms = (await emulator.GetJsonAsync("Conferences.json?FriendlyName=r1")).GetProperty("conferences");
        rooms.GetArrayLength().ShouldBe(2);
        rooms[1].GetProperty("status").GetString().ShouldBe("completed");
        rooms[1].GetProperty("reason_conference_ended").GetString().ShouldBe("participant-with-end-conference-on-exit-left");
        rooms[0].GetProperty("status").GetString().ShouldBe("init");
    }

    [Fact]
    public async Task An_agent_who_gives_up_ending_the_room_can_leave_it_alive()
    {
        await using var emulator = await StartAsync(Room());
        var caller = await emulator.DialAsync();
        var agent = await emulator.DialAsync(Second);
        var room = await RoomSidAsync(emulator);

        var updated = await emulator.PostJsonAsync($"Conferences/{room}/Participants/{agent}.json", ("EndConferenceOnExit", "false"));
        await emulator.PhoneAsync("hangup", agent, from: Second);

        updated.GetProperty("end_conference_on_exit").GetBoolean().ShouldBeFalse();
        Callbacks(emulator).Contains("participant-modify", StringComparer.Ordinal).ShouldBeTrue();
        (await emulator.StatusAsync(caller)).ShouldBe("in-progress");
        emulator.App.To("/after").ShouldAllBe(request => request.Has("CallSid", agent));
    }

    [Fact]
    public async Task Hold_and_mute_are_told_and_the_held_leg_hears_the_hold_document()
    {
        await using var emulator = await StartAsync(Room());
        emulator.App.On("/hold", "<Say>Please hold the line</Say>");
        var caller = await emulator.DialAsync();
        await emulator.DialAsync(Second);
        var path = $"Conferences/{await RoomSidAsync(emulator)}/Participants/{caller}.json";

        (await emulator.PostJsonAsync(path, ("Hold", "true"), ("HoldUrl", "https://cc.example.test/hold"))).GetProperty("hold").GetBoolean().ShouldBeTrue();
        emulator.App.Single("/hold").Method.ShouldBe("GET");
        await emulator.PostJsonAsync(path, ("Hold", "false"));
        await emulator.PostJsonAsync(path, ("Muted", "true"));
        await emulator.PostJsonAsync(path, ("Muted", "no"));

        Callbacks(emulator).Skip(3).ShouldBe(["participant-hold", "participant-unhold", "participant-mute", "participant-unmute"]);
    }

    [Fact]
    public async Task A_removed_leg_goes_on_with_its_document()
    {
        await using var emulator = await StartAsync(Room());
        var caller = await emulator.DialAsync();
        await emulator.DialAsync(Second);

        using var answer = await emulator.Rest.DeleteAsync(
            new Uri($"Conferences/{await RoomSidAsync(emulator)}/Participants/{caller}.json", UriKind.Relative), TestContext.Current.CancellationToken);
        await emulator.SettleAsync();

        answer.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        emulator.App.To("/after").ShouldContain(request => request.Has("CallSid", caller) && request.Has("CallStatus", "in-progress"));
        emulator.App.To("/room")[^1]["ReasonConferenceEnded"].ShouldBe("participant-with-end-conference-on-exit-kicked");
    }

    [Fact]
    public async Task Ending_a_room_by_rest_frees_everyone_and_leaves_nobody_to_list()
    {
        await using var emulator = await StartAsync(Room());
        await emulator.DialAsync();
        await emulator.DialAsync(Second);
        var room = await RoomSidAsync(emulator);

        (await emulator.PostJsonAsync($"Conferences/{room}.json", ("Status", "completed"))).GetProperty("status").GetString().ShouldBe("completed");

        emulator.App.To("/after").Count.ShouldBe(2);
        emulator.App.To("/room")[^1]["ReasonConferenceEnded"].ShouldBe("conference-ended-via-api");
        (await emulator.GetJsonAsync($"Conferences/{room}/Participants.json")).GetProperty("participants").GetArrayLength().ShouldBe(0);
        using var again = await emulator.PostAsync($"Conferences/{room}.json", ("Status", "completed"));
        again.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_star_key_leaves_the_room_when_the_document_allows_it()
    {
        await using var emulator = await StartAsync("<Dial action=\"/after\" hangupOnStar=\"true\"><Conference>r1</Conference></Dial>");
        var sid = await emulator.DialAsync();
        await emulator.PhoneAsync("keys", sid, "*");

        emulator.App.Single("/after")["DialCallStatus"].ShouldBe("answered");
    }

    private static string Room(string attributes = "") =>
        "<Dial action=\"/after\"><Conference endConferenceOnExit=\"true\" statusCallback=\"/room\" "
        + $"statusCallbackEvent=\"start end join leave mute hold modify\" {attributes}>r1</Conference></Dial>";

    private static async Task<EmulatorHost> StartAsync(string verbs, Action<TwilioEmulatorOptions>? configure = null)
    {
        var emulator = await EmulatorHost.StartAsync(configure);
        emulator.App.On("/voice/inbound", verbs).On("/after", "<Say>Rate us</Say>");
        return emulator;
    }

    private static IReadOnlyList<string> Callbacks(EmulatorHost emulator) => [.. emulator.App.To("/room").Select(request => request["StatusCallbackEvent"]!)];

    private static async Task<string> RoomSidAsync(EmulatorHost emulator) =>
        (await emulator.GetJsonAsync("Conferences.json?Status=in-progress")).GetProperty("conferences")[0].GetProperty("sid").GetString()!;
}
