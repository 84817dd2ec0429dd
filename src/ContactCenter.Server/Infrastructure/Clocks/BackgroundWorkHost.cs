using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Infrastructure.Clocks;

/// <summary>Starts all background work with the host and stops it with it.</summary>
internal sealed class BackgroundWorkHost(
    IEnumerable<BackgroundWork> works,
    BusinessClock clock,
    IInFlight inFlight,
    Wakeups wakeups,
    ILogger<BackgroundWorkHost> logger) : IHostedService, IAsyncDisposable
{
    private readonly List<ClockedWork> _running = [];

    public Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var work in works)
        {
            var clocked = new ClockedWork(work.Name, clock, inFlight, work.Sweep, work.Run, logger);
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
