using System.Globalization;

namespace ContactCenter.EndToEnd.Tests.Crash;

/// <summary>Calls come and agents work while the server is killed and started again, at instants that chance chooses.</summary>
internal sealed class CrashRun : IAsyncDisposable
{
    public const int Kills = 20;
    private const double CallsPerSecond = 1.5;
    private static readonly string[] Lines = ["+34930000002", "+34930000002", "+34930000002", "+34938000001"];
    private static readonly string[] Team = ["anna", "biel", "clara", "dolors"];
    private static readonly TimeSpan DrainLimit = TimeSpan.FromSeconds(100);
    private readonly Installation _place = new();
    private readonly CancellationTokenSource _lastCall = new();
    private readonly ChildProcess _emulator;
    private readonly Town _town;
    private readonly Random _fate;
    private ChildProcess? _server;
    private Task _arrivals = Task.CompletedTask;

    private CrashRun(int seed, ChildProcess emulator, Installation place, Town town)
    {
        (_emulator, _place, _town) = (emulator, place, town);
        _fate = new Random(seed);
        Books = new Books(place);
        Watch = new Watch(town, Books);
        Agents = [.. Team.Select(name => new Agent(town, place.Server, name))];
    }

    public Books Books { get; }

    public Watch Watch { get; }

    public IReadOnlyList<Agent> Agents { get; }

    public IReadOnlyList<Citizen> Citizens => _town.Citizens;

    /// <summary>What the killed servers and the living one had to say.</summary>
    public List<string> ServerWords { get; } = [];

    public static async Task<CrashRun> BeginAsync(int seed)
    {
        var place = new Installation();
        var emulator = place.StartEmulator();
        await emulator.UntilStartedAsync();
        var run = new CrashRun(seed, emulator, place, await Town.OpenAsync(seed, place.Emulator));
        run._server = place.StartServer();
        await run._server.UntilStartedAsync();
        foreach (var agent in run.Agents)
        {
            await agent.BeginAsync();
        }

        run._arrivals = run.ArriveAsync();
        return run;
    }

    /// <summary>Kills and starts again; every fifth server lives long enough to be looked at.</summary>
    public async Task KillAgainAndAgainAsync()
    {
        for (var kill = 1; kill <= Kills; kill++)
        {
            if (kill % 5 == 0)
            {
                await _server!.UntilStartedAsync();
                await WatchAsync(TimeSpan.FromSeconds(8 + (_fate.NextDouble() * (kill == Kills / 2 ? 24 : 6))));
            }
            else
            {
                await PassAsync(_fate.NextDouble() * 7);
            }

            await _server!.KillAsync();
            ServerWords.Add(_server.Output);
            await _server.DisposeAsync();
            await PassAsync(_fate.NextDouble() * 1.5);
            _server = _place.StartServer();
        }

        await _server!.UntilStartedAsync();
    }

    /// <summary>No new calls; everybody is served or leaves, and all deadlines pass.</summary>
    public async Task DrainAsync()
    {
        await _lastCall.CancelAsync();
        await _arrivals;
        using var until = new CancellationTokenSource();
        var watching = Watch.RunAsync(until.Token);
        var limit = _town.Now + DrainLimit;
        while (_town.Now < limit && (Books.Open.Count > 0 || (await Watch.ReadProviderAsync()).Live.Any()))
        {
            await PassAsync(1);
        }

        await until.CancelAsync();
        await watching;
        foreach (var agent in Agents)
        {
            await agent.GoHomeAsync();
        }

        ServerWords.Add(_server!.Output);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var agent in Agents)
        {
            agent.Dispose();
        }

        await _lastCall.CancelAsync();
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }

        await _emulator.DisposeAsync();
        await _town.DisposeAsync();
        _lastCall.Dispose();
        _place.Dispose();
    }

    private static Task PassAsync(double seconds) => Task.Delay(TimeSpan.FromSeconds(seconds), TimeProvider.System);

    private async Task WatchAsync(TimeSpan span)
    {
        using var until = new CancellationTokenSource(span, TimeProvider.System);
        await Watch.RunAsync(until.Token);
    }

    private async Task ArriveAsync()
    {
        for (var index = 0; !_lastCall.IsCancellationRequested; index++)
        {
            var citizen = new Citizen(_town, string.Create(CultureInfo.InvariantCulture, $"+34600{100_000 + index}"), NextFate());
            _town.Add(citizen);
            await citizen.CallAsync(Lines[(int)_town.Between(0, Lines.Length)]);
            await PassAsync(-Math.Log(1 - _town.Chance()) / CallsPerSecond);
        }
    }

    private Fate NextFate() => _town.Chance() switch
    {
        < 0.15 => Fate.InMenu,
        < 0.40 => Fate.InQueue,
        < 0.55 => Fate.WhileAnAgentRings,
        < 0.70 => Fate.InConversation,
        _ => Fate.Stays,
    };
}
