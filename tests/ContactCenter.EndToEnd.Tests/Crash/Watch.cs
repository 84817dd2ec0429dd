using System.Net.Http.Json;

namespace ContactCenter.EndToEnd.Tests.Crash;

/// <summary>
/// Looks at people, provider and rows once a second: who hears nothing, who waits at the provider but not in our rows, who is alone
/// in a room. What lasts only as long as the server is away, and a little longer, is part of the crash.
/// </summary>
internal sealed class Watch(Town town, Books books)
{
    /// <summary>The longest that anything may last: the way to the room (10 s), a hang-up that is repeated, the provider's delays.</summary>
    public static readonly TimeSpan Bound = TimeSpan.FromSeconds(20);

    private static readonly TimeSpan Every = TimeSpan.FromSeconds(1);
    private readonly Dictionary<string, DateTimeOffset> _since = new(StringComparer.Ordinal);

    /// <summary>What lasted too long.</summary>
    public HashSet<string> Complaints { get; } = [];

    /// <summary>How long each kind of trouble lasted at most.</summary>
    public Dictionary<string, TimeSpan> Worst { get; } = new(StringComparer.Ordinal);

    /// <summary>Watches until told to stop, while the server is there.</summary>
    public async Task RunAsync(CancellationToken until)
    {
        _since.Clear();
        while (!until.IsCancellationRequested)
        {
            await LookAsync();
            await Task.Delay(Every, TimeProvider.System, CancellationToken.None);
        }
    }

    public async Task<ProviderState> ReadProviderAsync() => (await town.Emulator.GetFromJsonAsync<ProviderState>("emulator/state"))!;

    private async Task LookAsync()
    {
        var waiting = books.Waiting;
        var provider = await ReadProviderAsync();
        var now = town.Now;
        var alone = provider.Conferences.Where(room => room.Participants.Count == 1).Select(room => $"alone {room.Participants[0].CallSid} in {room.FriendlyName}");
        var unknown = provider.Queues.SelectMany(queue => queue.Members).Except(waiting, StringComparer.Ordinal).Select(sid => $"unknown {sid}");
        List<string> seen = [.. alone, .. unknown];
        foreach (var trouble in _since.Keys.Except(seen, StringComparer.Ordinal).ToList())
        {
            _since.Remove(trouble);
        }

        foreach (var trouble in seen)
        {
            _since.TryAdd(trouble, now);
            Note(trouble, now - _since[trouble]);
        }

        foreach (var citizen in town.Citizens)
        {
            Note($"silence {citizen.CallSid}", citizen.Silence(now));
        }
    }

    private void Note(string trouble, TimeSpan lasts)
    {
        var kind = trouble[..trouble.IndexOf(' ', StringComparison.Ordinal)];
        Worst[kind] = lasts > Worst.GetValueOrDefault(kind) ? lasts : Worst.GetValueOrDefault(kind);
        if (lasts > Bound)
        {
            Complaints.Add(trouble);
        }
    }
}
