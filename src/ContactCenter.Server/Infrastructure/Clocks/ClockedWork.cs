namespace ContactCenter.Server.Infrastructure.Clocks;

/// <summary>
/// Work that the business clock starts: at once when signalled, at the instant it asked for, and at the latest after the
/// sweep. Runs never overlap; signals during a run make one more. Everything in the background starts this way, so that a
/// simulated clock knows of it.
/// </summary>
internal sealed partial class ClockedWork : IAsyncDisposable
{
    private readonly string _name;
    private readonly BusinessClock _clock;
    private readonly IInFlight _inFlight;
    private readonly TimeSpan _sweep;
    private readonly Func<CancellationToken, Task<DateTimeOffset?>> _run;
    private readonly ILogger _logger;
    private readonly CancellationTokenSource _stopping = new();
    private readonly Lock _gate = new();
    private readonly ITimer _timer;
    private DateTimeOffset _due = DateTimeOffset.MaxValue;
    private bool _started;
    private Task? _running;

    /// <param name="name">For logs and for the clock that waits.</param>
    /// <param name="clock">Starts the work.</param>
    /// <param name="inFlight">Is told while it runs.</param>
    /// <param name="sweep">The longest pause between two runs.</param>
    /// <param name="run">The work; gives the instant of its next deadline, or null when it knows of none.</param>
    /// <param name="logger">Told of failures; a failed run is repeated after the sweep.</param>
    public ClockedWork(
        string name,
        BusinessClock clock,
        IInFlight inFlight,
        TimeSpan sweep,
        Func<CancellationToken, Task<DateTimeOffset?>> run,
        ILogger logger)
    {
        (_name, _clock, _inFlight, _sweep, _run, _logger) = (name, clock, inFlight, sweep, run, logger);
        _timer = clock.CreateTimer(_ => Fire(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public void Start()
    {
        lock (_gate)
        {
            _started = true;
            Arm(_clock.GetUtcNow());
        }
    }

    /// <summary>Asks for a run now.</summary>
    public void Signal() => SignalAt(_clock.GetUtcNow());

    /// <summary>Asks for a run at an instant, or earlier.</summary>
    public void SignalAt(DateTimeOffset instant)
    {
        lock (_gate)
        {
            Arm(instant);
        }
    }

    public async ValueTask DisposeAsync()
    {
        Task? running;
        lock (_gate)
        {
            _started = false;
            running = _running;
        }

        await _timer.DisposeAsync();
        await _stopping.CancelAsync();
        if (running is not null)
        {
            await running;
        }

        _stopping.Dispose();
    }

    private void Arm(DateTimeOffset instant)
    {
        if (!_started || instant >= _due)
        {
            return;
        }

        _due = instant;
        if (_running is null)
        {
            StartTimer();
        }
    }

    private void StartTimer()
    {
        var wait = _due - _clock.GetUtcNow();
        _timer.Change(wait > TimeSpan.Zero ? wait : TimeSpan.Zero, Timeout.InfiniteTimeSpan);
    }

    private void Fire()
    {
        lock (_gate)
        {
            if (!_started || _running is not null)
            {
                return;
            }

            _due = DateTimeOffset.MaxValue;
            _running = RunAsync(_inFlight.Begin(_name));
        }
    }

    private async Task RunAsync(IDisposable token)
    {
        await Task.Yield();
        DateTimeOffset? next = null;
        try
        {
            next = await _run(_stopping.Token);
        }
        catch (OperationCanceledException) when (_stopping.IsCancellationRequested)
        {
            // stopping
        }
#pragma warning disable CA1031 // a failed run must not end the loop; it is logged and repeated after the sweep
        catch (Exception failure)
#pragma warning restore CA1031
        {
            Log.RunFailed(_logger, _name, failure);
        }

        lock (_gate)
        {
            _running = null;
            var sweep = _clock.GetUtcNow() + _sweep;
            var soonest = next < sweep ? next.Value : sweep;
            _due = soonest < _due ? soonest : _due;
            if (_started)
            {
                StartTimer();
            }
        }

        token.Dispose();
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "{Work} failed and is repeated after its sweep")]
        public static partial void RunFailed(ILogger logger, string work, Exception failure);
    }
}
