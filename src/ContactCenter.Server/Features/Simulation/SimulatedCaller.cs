using System.Net.Http.Json;

namespace ContactCenter.Server.Features.Simulation;

/// <summary>A citizen with a telephone: dials, presses keys, waits as long as patience lasts, rates or hangs up, and may call again.</summary>
internal sealed class SimulatedCaller(PlannedCall plan, SteppingClock clock, HttpClient emulator, Uri newsUrl, SimulatedPeople people)
{
    private string? _callSid;
    private int _questions;
    private bool _talked;
    private bool _waits;
    private bool _wasTransferred;
    private bool _gaveUp;
    private bool _calledAgain;
    private ITimer? _patience;

    public PlannedCall Plan => plan;

    public bool HasEnded { get; private set; }

    /// <summary>Whether the agent they talk to now transfers them; true once.</summary>
    public bool IsToBeTransferred() => plan.IsTransferred && !_wasTransferred && (_wasTransferred = true);

    public void Schedule() => clock.After(plan.ArrivesAt - clock.GetUtcNow(), "caller dials", DialAsync);

    public void Hear(DeviceNews news)
    {
        switch (news.Type)
        {
            case "gather" when !_waits: AnswerQuestion(); break;
            case "queued": Wait(); break;
            case "dequeued": WaitNoMore(); break;
            case "room": EnterRoom(news); break;
            case "ended" or "canceled": End(); break;
            default: break;
        }
    }

    private async Task DialAsync()
    {
        var response = await emulator.PostAsJsonAsync($"phones/{Uri.EscapeDataString(plan.From)}/calls", new { to = plan.Dialled, eventsUrl = newsUrl });
        response.EnsureSuccessStatusCode();
        _callSid = (await response.Content.ReadFromJsonAsync<PlacedCall>())!.CallSid;
        if (plan.LeavesMenuAfter is { } after)
        {
            clock.After(after, "caller leaves the menu", () => _patience is null && !_talked ? HangUpAsync() : Task.CompletedTask);
        }
    }

    private void AnswerQuestion()
    {
        if (_talked)
        {
            var thinks = TimeSpan.FromSeconds(2);
            clock.After(thinks, "caller rates", () => plan.Rating is { } score ? PressAsync(score) : HangUpAsync());
        }
        else if (_questions < plan.Keys.Count)
        {
            var (key, thinks) = plan.Keys[_questions++];
            clock.After(thinks, "caller presses a key", () => PressAsync(key));
        }
    }

    // what is offered to those who wait, simulated callers let pass
    private void Wait()
    {
        _waits = true;
        _patience = clock.After(plan.Patience, "caller loses patience", GiveUpAsync);
    }

    private void WaitNoMore()
    {
        _waits = false;
        LosePatienceNoMore();
    }

    private void EnterRoom(DeviceNews news)
    {
        WaitNoMore();
        if (news.Participants >= 2)
        {
            _talked = true;
            people.Hears(news.Room!, this);
        }
    }

    private void LosePatienceNoMore()
    {
        _patience?.Dispose();
        _patience = null;
    }

    private void End()
    {
        LosePatienceNoMore();
        if (_gaveUp && !_calledAgain && plan.CallsAgainAfter is { } after)
        {
            (_calledAgain, _questions, _waits, _talked) = (true, 0, false, false);
            clock.After(after, "caller calls again", DialAsync);
            return;
        }

        HasEnded = true;
    }

    private Task GiveUpAsync()
    {
        _gaveUp = true;
        return HangUpAsync();
    }

    private Task PressAsync(string key) => SendAsync("keys", new { callSid = _callSid, digits = key });

    private Task HangUpAsync() => SendAsync("hangup", new { callSid = _callSid });

    // a key or a hang-up that comes too late is refused by the telephone, as in life
    private async Task SendAsync(string action, object body)
    {
        if (!HasEnded)
        {
            using var response = await emulator.PostAsJsonAsync($"phones/{Uri.EscapeDataString(plan.From)}/{action}", body);
        }
    }

    private sealed record PlacedCall(string CallSid);
}
