using System.Net.Http.Json;

namespace ContactCenter.EndToEnd.Tests.Crash;

/// <summary>Somebody who calls; remembers since when nothing was heard.</summary>
internal sealed class Citizen(Town town, string number, Fate fate)
{
    private const int Talking = 2;
    private readonly string _phone = $"emulator/phones/{Uri.EscapeDataString(number)}";
    private readonly Lock _gate = new();
    private DateTimeOffset _heardUntil = DateTimeOffset.MaxValue;
    private string? _callSid;
    private int _questions;
    private bool _talked;

    public string CallSid => _callSid ?? "";

    public Fate Fate => fate;

    public DateTimeOffset? WaitsSince { get; private set; }

    public bool IsOver { get; private set; }

    /// <summary>What the telephone noticed, for the report of a failed run.</summary>
    public List<string> Story { get; } = [];

    public async Task CallAsync(string to)
    {
        var news = town.Settle(Hear);
        using var response = await town.Emulator.PostAsJsonAsync($"{_phone}/calls", new { to, eventsUrl = news });
        response.EnsureSuccessStatusCode();
        _callSid = (await response.Content.ReadFromJsonAsync<PlacedCall>())!.CallSid;
        if (fate == Fate.InMenu)
        {
            town.After(town.Between(0.2, 4), () => WaitsSince is null && !_talked ? HangUpAsync() : Task.CompletedTask);
        }
    }

    /// <summary>How long there has been neither music nor a voice.</summary>
    public TimeSpan Silence(DateTimeOffset now)
    {
        lock (_gate)
        {
            return IsOver || now <= _heardUntil ? TimeSpan.Zero : now - _heardUntil;
        }
    }

    public void AgentRings()
    {
        if (fate == Fate.WhileAnAgentRings)
        {
            town.After(town.Between(0.02, 0.8), HangUpAsync);
        }
    }

    private void Hear(DeviceNews news)
    {
        lock (_gate)
        {
            Story.Add($"{town.Now:HH:mm:ss.fff} {news.Type} {news.Participants} {news.Reason}".TrimEnd());
            Listen(news);
        }

        Act(news);
    }

    private void Listen(DeviceNews news)
    {
        _heardUntil = news switch
        {
            { Type: "say" or "play" } => town.Now + TimeSpan.FromSeconds(news.Seconds ?? 0),
            { Type: "ringing" or "gather" or "recording" or "ended" } or { Type: "room", Participants: >= Talking } => DateTimeOffset.MaxValue,
            _ => town.Now,
        };
        IsOver |= news.Is("ended");
        WaitsSince = news.Is("queued") ? town.Now : news.Is("dequeued") || IsOver ? null : WaitsSince;
    }

    private void Act(DeviceNews news)
    {
        switch (news.Type)
        {
            case "gather" when WaitsSince is not null: WaitOn(); break;
            case "gather" when _talked: Rate(); break;
            case "gather": AnswerQuestion(); break;
            case "queued" when fate == Fate.InQueue: town.After(town.Between(0.1, 40), LosePatienceAsync); break;
            case "room" when news.Participants >= Talking: Talk(); break;
            case "recording": LeaveMessage(); break;
            default: break;
        }
    }

    private void AnswerQuestion()
    {
        _questions++;
        if (town.Chance() < 0.95)
        {
            var key = _questions == 1 ? 1 + (int)town.Between(0, 3) : (int)town.Between(0, 5);
            town.After(town.Between(0.1, 0.8), () => PressAsync(key));
        }
    }

    // the wait loop offers to leave the queue; a few do
    private void WaitOn()
    {
        if (town.Chance() < 0.1)
        {
            town.After(town.Between(0.1, 5), () => PressAsync(1));
        }
    }

    private void Talk()
    {
        _talked = true;
        if (fate == Fate.InConversation)
        {
            town.After(town.Between(0, 2), HangUpAsync);
        }
    }

    // outside opening hours a line takes a message; who would speak to its limit outlasts the run
    private void LeaveMessage() => town.After(town.Between(0.5, 5), HangUpAsync);

    private void Rate()
    {
        if (town.Chance() < 0.7)
        {
            town.After(town.Between(0.1, 1), () => PressAsync(1 + (int)town.Between(0, 5)));
        }
        else if (town.Chance() < 0.5)
        {
            town.After(town.Between(0.1, 1), HangUpAsync);
        }
    }

    private Task LosePatienceAsync() => WaitsSince is null ? Task.CompletedTask : HangUpAsync();

    private Task PressAsync(int key) => SendAsync("keys", new { callSid = _callSid, digits = $"{key}" });

    private Task HangUpAsync() => SendAsync("hangup", new { callSid = _callSid });

    // a key or a hang-up that comes too late is refused by the telephone, as in life
    private async Task SendAsync(string action, object body)
    {
        using var response = await town.Emulator.PostAsJsonAsync($"{_phone}/{action}", body);
    }

    private sealed record PlacedCall(string CallSid);
}
