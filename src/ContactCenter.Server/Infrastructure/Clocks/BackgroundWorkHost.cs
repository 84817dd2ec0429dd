using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Infrastructure.Clocks;

/// <summary>
/// Starts all background work once the server listens, and stops it with the host: the emulator inside is asked at the very
/// first sweep and must be there to answer.
/// </summary>
internal sealed class BackgroundWorkHost(
    IEnumerable<BackgroundWork> works,
    BusinessClock clock,
    IInFlight inFlight,
    RunMode mode,
    Wakeups wakeups,
    ILogger<BackgroundWorkHost> logger) : IHostedLifecycleService, IAsyncDisposable
{
    private static readonly TimeSpan SimulatedSweep = TimeSpan.FromSeconds(10);

    private readonly List<ClockedWork> _running = [];

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken)
    {
        foreach (var work in works)
        {
            // a simulated hour has 3,600 seconds that cost machine time; the bells ring all the same
            var sweep = mode.Simulated && work.Sweep < SimulatedSweep ? SimulatedSweep : work.Sweep;
            var clocked = new ClockedWork(work.Name, clock, inFlight, sweep, work.Run, logger);
            wakeups.Listen(work.On, clocked.Signal);
            _running.Add(clocked);
            clocked.Start();
        }

        return Task.CompletedTask;
    }

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        foreach (var work in _running)
        {
            await work.DisposeAsync();
        }

        _running.Clear();
    }

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async ValueTask DisposeAsync() => await StopAsync(CancellationToken.None);
}
