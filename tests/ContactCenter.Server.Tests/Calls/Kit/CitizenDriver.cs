namespace ContactCenter.Server.Tests.Calls.Kit;

/// <summary>Somebody with a telephone.</summary>
internal sealed class CitizenDriver(CallCentreHost host, string number)
{
    private readonly string _phonePath = $"phones/{Uri.EscapeDataString(number)}";

    public Phone Phone { get; private set; } = null!;

    public string CallSid { get; private set; } = "";

    public bool IsQueued => Phone.Count("queued") > Phone.Count("dequeued");

    public bool IsTalking => Phone.News.LastOrDefault(news => news.Is("room") || news.Is("say") || news.Is("queued") || news.Is("ended")) is { Type: "room", Participants: 2 };

    public bool IsOnHold => Phone.Last("room") is { Status: "hold" };

    public bool IsOver => Phone.Count("ended") > 0;

    private bool IsAsked => Phone.Count("gather") > Phone.Count("gatherEnded");

    public async Task DialAsync(string to, bool withheld, string? shownAs = null, string? forwardedFrom = null)
    {
        (Phone, var newsUrl) = host.People.Add();
        CallSid = (await host.Emulator.PostForAsync<PlacedCall>($"{_phonePath}/calls", new { to, withheld, shownAs, forwardedFrom, eventsUrl = newsUrl })).CallSid;
    }

    public Task UntilAskedAsync() => host.UntilAsync(() => IsAsked, "a question");

    /// <summary>Presses a key as soon as a question is put.</summary>
    public async Task PressAsync(string key)
    {
        await UntilAskedAsync();
        var asked = Phone.Count("gather");
        await host.Emulator.PostCheckedAsync($"{_phonePath}/keys", new { callSid = CallSid, digits = key });
        await host.UntilAsync(() => Phone.Count("gatherEnded") == asked, "the key is taken");
    }

    /// <summary>Presses keys now, whatever the telephone is doing.</summary>
    public Task SendKeysAsync(string keys) => host.Emulator.PostCheckedAsync($"{_phonePath}/keys", new { callSid = CallSid, digits = keys });

    /// <summary>Chooses English and a topic, and waits in its queue.</summary>
    public async Task ReachQueueAsync(string topic = "0")
    {
        await PressAsync("3");
        await PressAsync(topic);
        await UntilQueuedAsync();
    }

    public Task UntilQueuedAsync() => host.UntilAsync(() => IsQueued, "the queue");

    public Task UntilTalkingAsync() => host.UntilAsync(() => IsTalking, "a conversation");

    public Task UntilHearsAsync(string words) => host.UntilAsync(() => Phone.HasHeard(words), $"'{words}', but '{string.Join(" / ", Phone.Texts)}'");

    public Task UntilOverAsync() => host.UntilAsync(() => IsOver, "the end of the call");

    public Task HangUpAsync() => host.Emulator.PostCheckedAsync($"{_phonePath}/hangup", new { callSid = CallSid });

    private sealed record PlacedCall(string CallSid);
}
