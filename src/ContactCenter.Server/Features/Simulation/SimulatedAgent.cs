using System.Net.Http.Json;
using ContactCenter.Core.Agents;
using ContactCenter.Server.Features.Agents;
using ContactCenter.Server.Features.Conversations;

namespace ContactCenter.Server.Features.Simulation;

/// <summary>An agent at the softphone's interface: becomes ready, answers after some seconds, talks, says that the call ends, writes, is ready again.</summary>
internal sealed class SimulatedAgent(
    AgentId id, SimulationOptions options, Random chance, SteppingClock clock, HttpClient server, HttpClient emulator, SimulatedPeople people)
{
    private string? _callSid;
    private bool _wrappingUp;
    private ITimer? _next;

    /// <summary>Nothing in hand.</summary>
    public bool IsIdle => _callSid is null && !_wrappingUp;

    public Uri? NewsUrl { get; set; }

    /// <summary>Before the clock starts: the softphone registers, tries itself, and the agent is ready.</summary>
    public async Task BeginAsync()
    {
        (await emulator.PostAsJsonAsync($"clients/{AgentIdentity.Of(id)}/registrations", new { eventsUrl = NewsUrl })).EnsureSuccessStatusCode();
        (await server.PutAsJsonAsync("api/agents/me/softphone/page", new { page = id.Value })).EnsureSuccessStatusCode();
        (await server.PutAsJsonAsync("api/agents/me/softphone/trial", new { page = id.Value, token = true, microphone = true, registration = true, ringPath = true, awake = true })).EnsureSuccessStatusCode();
        (await server.PutAsJsonAsync("api/agents/me/availability", new { availability = nameof(AgentAvailability.Ready) })).EnsureSuccessStatusCode();
    }

    public void Hear(DeviceNews news)
    {
        switch (news.Type)
        {
            case "incoming": Ring(news); break;
            case "room" when news.Participants >= 2: people.Hears(news.Room!, this); break;
            case "canceled": Stop(); break;
            case "ended": EndCall(); break;
            default: break;
        }
    }

    /// <summary>Talks as long as the caller has to say, then ends the call, or transfers the caller, and writes.</summary>
    public void TalkWith(SimulatedCaller caller)
    {
        if (!_wrappingUp)
        {
            _wrappingUp = true;
            _next = caller.IsToBeTransferred()
                ? clock.After(caller.Plan.Talk / 2, "agent transfers the caller", TransferAsync)
                : clock.After(caller.Plan.Talk, "agent ends the call", EndConversationAsync);
        }
    }

    private void Ring(DeviceNews news)
    {
        _callSid = news.CallSid;
        var after = options.PickUp.Soonest + (chance.NextDouble() * (options.PickUp.Latest - options.PickUp.Soonest));
        _next = clock.After(TimeSpan.FromMilliseconds(Math.Round(after * 1000)), "agent answers", () => PostAsync(emulator, $"clients/{AgentIdentity.Of(id)}/answer", new { callSid = _callSid }));
    }

    private async Task TransferAsync()
    {
        var targets = await server.GetFromJsonAsync<TransferTargetsResponse>("api/agents/me/conversation/targets");
        await PostAsync(server, "api/agents/me/conversation/transfer", new { queue = targets!.Queues[^1].Id });
        await HangUpAsync();
    }

    private async Task EndConversationAsync()
    {
        await PostAsync(server, "api/agents/me/end", null);
        await HangUpAsync();
    }

    private Task HangUpAsync() => PostAsync(emulator, $"clients/{AgentIdentity.Of(id)}/hangup", new { callSid = _callSid });

    private void EndCall()
    {
        _callSid = null;
        _next?.Dispose();
        if (_wrappingUp)
        {
            clock.After(TimeSpan.FromSeconds(options.WrapUp), "agent finishes wrap-up", CompleteWrapUpAsync);
        }
    }

    private async Task CompleteWrapUpAsync()
    {
        await PostAsync(server, "api/agents/me/wrap-up/complete", null);
        _wrappingUp = false;
    }

    private void Stop()
    {
        _next?.Dispose();
        _callSid = null;
    }

    // refusals are part of life: the call may be gone by then
    private static async Task PostAsync(HttpClient to, string path, object? body)
    {
        using var response = body is null ? await to.PostAsync(path, null) : await to.PostAsJsonAsync(path, body);
    }
}
