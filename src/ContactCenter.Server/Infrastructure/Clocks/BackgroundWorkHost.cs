using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Infrastructure.Clocks;

/// <summary>Starts all background work with the host and stops it with it.</summary>
internal sealed class BackgroundWorkHost(
    IEnumerable<BackgroundWork> works,
    BusinessClock clock,
    IInFlight inFlight,
    RunMode mode,
    Wakeups wakeups,
    ILogger<BackgroundWorkHost> logger) : IHostedService, IAsyncDisposable
{
    private static readonly TimeSpan SimulatedSweep = TimeSpan.FromSeconds(10);

    private readonly List<ClockedWork> _running = [];

    public Task StartAsync(CancellationToken cancellationToken)
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

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        foreach (var work in _running)
        {
            await work.DisposeAsync();
        }

        _running.Clear();
    }

    public async ValueTask DisposeAsync() => await StopAsync(CancellationToken.None);
}
