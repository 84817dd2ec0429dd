using System.Net;
using TwilioEmulator.Tests.Support;

namespace TwilioEmulator.Tests;

public sealed class EnqueueTests
{
    private const string Enqueue = "<Enqueue action=\"/after\" waitUrl=\"/wait\">licences</Enqueue>";

    [Fact]
    public async Task The_wait_document_knows_the_place_in_the_queue_and_is_asked_again_and_again()
    {
        await using var emulator = await StartAsync();
        await emulator.DialAsync();
        await emulator.AdvanceAsync(4);
        var second = await emulator.DialAsync("+34600111333");
        await emulator.AdvanceAsync(10.1);

        var last = emulator.App.To("/wait").Last(request => request.Has("CallSid", second));
        last["QueuePosition"].ShouldBe("2");
        last["CurrentQueueSize"].ShouldBe("2");
        last["QueueTime"].ShouldBe("10");
        last["AvgQueueTime"].ShouldBe("12");
        last["MaxQueueSize"].ShouldBe("1000");
        last["QueueSid"]!.ShouldStartWith("QU");
        emulator.App.To("/wait").Count(request => request.Has("CallSid", second)).ShouldBe(3);
    }

    [Fact]
    public async Task Positions_shift_at_once_when_the_first_gives_up()
    {
        await using var emulator = await StartAsync();
        var first = await emulator.DialAsync();
        var second = await emulator.DialAsync("+34600111333");

        await emulator.PhoneAsync("hangup", first);
        await emulator.AdvanceAsync(5.1);

        emulator.App.To("/wait").Last(request => request.Has("CallSid", second))["QueuePosition"].ShouldBe("1");
    }

    [Fact]
    public async Task A_caller_who_hangs_up_in_the_queue_is_told_to_the_action_and_to_the_status_callback()
    {
        await using var emulator = await StartAsync();
        var sid = await emulator.DialAsync();
        await emulator.AdvanceAsync(7);
        await emulator.PhoneAsync("hangup", sid);

        var after = emulator.App.Single("/after");
        after["QueueResult"].ShouldBe("hangup");
        after["QueueTime"].ShouldBe("7");
        after["CallStatus"].ShouldBe("completed");
        emulator.App.Single("/voice/status")["CallStatus"].ShouldBe("completed");
        emulator.EventTypes(sid).TakeLast(2).ShouldBe(["dequeued", "ended"]);
    }

    [Fact]
    public async Task Leaving_goes_to_the_action_whose_document_runs()
    {
        await using var emulator = await StartAsync();
        emulator.App.On("/wait", "<Say>You may leave</Say><Leave/><Say>Never</Say>");
        var sid = await emulator.DialAsync();
        await emulator.AdvanceAsync(1);

        emulator.App.Single("/after")["QueueResult"].ShouldBe("leave");
        emulator.Events(sid)[^1].GetProperty("text").GetString().ShouldBe("After the queue");
    }

    [Fact]
    public async Task Leaving_without_an_action_goes_to_the_next_verb()
    {
        await using var emulator = await StartAsync();
        emulator.App.On("/voice/inbound", "<Enqueue waitUrl=\"/wait\">licences</Enqueue><Redirect>/next</Redirect>");
        emulator.App.On("/wait", "<Leave/>").On("/next", "<Say>Next</Say>");
        await emulator.DialAsync();

        emulator.App.To("/next").Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_full_queue_turns_the_caller_to_the_action()
    {
        await using var emulator = await StartAsync();
        await emulator.PostJsonAsync("Queues.json", ("FriendlyName", "licences"), ("MaxSize", "1"));
        await emulator.DialAsync();
        await emulator.DialAsync("+34600111333");

        var after = emulator.App.Single("/after");
        after["QueueResult"].ShouldBe("queue-full");
        after.Fields.ShouldNotContainKey("QueueSid");
        (await emulator.DebuggerCodesAsync()).ShouldContain(14207);
    }

    [Fact]
    public async Task A_wait_document_that_fails_ends_the_waiting_with_an_error()
    {
        await using var emulator = await StartAsync();
        emulator.App.On("/wait", _ => FakeApplication.Status(500));
        await emulator.DialAsync();

        emulator.App.Single("/after")["QueueResult"].ShouldBe("error");
        emulator.App.To("/voice/fallback").ShouldBeEmpty();
    }

    [Fact]
    public async Task An_empty_wait_document_does_not_spin()
    {
        await using var emulator = await StartAsync();
        emulator.App.On("/wait", "");
        await emulator.DialAsync();
        await emulator.AdvanceAsync(10.1);

        emulator.App.To("/wait").Count.ShouldBe(11);
    }

    [Fact]
    public async Task Verbs_that_are_not_for_waiting_are_skipped()
    {
        await using var emulator = await StartAsync();
        emulator.App.On("/wait", "<Dial><Client>anna</Client></Dial><Pause length=\"5\"/>");
        await emulator.DialAsync();
        await emulator.AdvanceAsync(1);

        (await emulator.DebuggerCodesAsync()).ShouldBe([12200]);
    }

    [Fact]
    public async Task Keys_can_be_gathered_while_waiting()
    {
        await using var emulator = await StartAsync();
        emulator.App.On("/wait", "<Gather numDigits=\"1\" action=\"/callback\"><Pause length=\"20\"/></Gather>").On("/callback", "<Leave/>");
        var sid = await emulator.DialAsync();
        await emulator.PhoneAsync("keys", sid, "1");

        emulator.App.Single("/callback")["Digits"].ShouldBe("1");
        emulator.App.Single("/callback")["QueuePosition"].ShouldBe("1");
        emulator.App.Single("/after")["QueueResult"].ShouldBe("leave");
    }

    [Fact]
    public async Task Rest_takes_a_member_out_and_the_action_is_asked_before_the_new_document()
    {
        await using var emulator = await StartAsync();
        emulator.App.On("/agent", "<Say>Here is Anna</Say>");
        var sid = await emulator.DialAsync();
        await emulator.AdvanceAsync(6);
        var queue = (await emulator.GetJsonAsync("Queues.json")).GetProperty("queues")[0].GetProperty("sid").GetString();

        var member = await emulator.PostJsonAsync($"Queues/{queue}/Members/{sid}.json", ("Url", "https://cc.example.test/agent"));

        member.GetProperty("position").GetInt32().ShouldBe(1);
        member.GetProperty("wait_time").GetInt32().ShouldBe(6);
        (await emulator.GetJsonAsync($"Queues/{queue}.json")).GetProperty("current_size").GetInt32().ShouldBe(0);
        await emulator.AdvanceAsync(0.35);
        emulator.App.Single("/after")["QueueResult"].ShouldBe("redirected");
        emulator.App.To("/agent").ShouldBeEmpty();
        await emulator.AdvanceAsync(0.35);
        emulator.App.To("/agent").Count.ShouldBe(1);
        emulator.Events(sid)[^1].GetProperty("text").GetString().ShouldBe("Here is Anna");
    }

    [Fact]
    public async Task A_member_who_has_gone_is_not_found()
    {
        await using var emulator = await StartAsync();
        var sid = await emulator.DialAsync();
        var queue = (await emulator.GetJsonAsync("Queues.json")).GetProperty("queues")[0].GetProperty("sid").GetString();
        await emulator.PhoneAsync("hangup", sid);

        using var answer = await emulator.PostAsync($"Queues/{queue}/Members/{sid}.json", ("Url", "https://cc.example.test/agent"));
        using var byName = await emulator.PostAsync($"Queues/licences/Members/Front.json", ("Url", "https://cc.example.test/agent"));

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        byName.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task<EmulatorHost> StartAsync()
    {
        var emulator = await EmulatorHost.StartAsync();
        emulator.App.On("/voice/inbound", Enqueue).On("/wait", "<Pause length=\"5\"/>").On("/after", "<Say>After the queue</Say>");
        return emulator;
    }
}
