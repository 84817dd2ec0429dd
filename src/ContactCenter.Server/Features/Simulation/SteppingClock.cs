using ContactCenter.Server.Infrastructure.Clocks;

namespace ContactCenter.Server.Features.Simulation;

/// <summary>
/// A clock that stands still while anything is in flight and then steps to the next timer: machine time costs no simulated
/// time. One timer fires at a time, in the order of due instant and, among equals, of arming, so that the same seed gives the
/// same run.
/// </summary>
internal sealed class SteppingClock(DateTimeOffset start, double? mostTimesRealTime) : TimeProvider, IInFlight
{
    private static readonly TimeSpan StuckAfter = TimeSpan.FromSeconds(20);

    private readonly Lock _gate = new();
    private readonly PriorityQueue<(SteppingTimer Timer, long Armed), (DateTimeOffset Due, long Armed)> _due = new();
    private readonly Dictionary<long, string> _inFlight = [];
    private DateTimeOffset _now = start;
    private long _armings;
    private long _tokens;
    private TaskCompletionSource? _idle;

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate)
        {
            return _now;
        }
    }

    public override long GetTimestamp() => GetUtcNow().UtcTicks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new SteppingTimer(this, () => callback(state), period);
        timer.Change(dueTime, period);
        return timer;
    }

    public IDisposable Begin(string what)
    {
        lock (_gate)
        {
            _inFlight.Add(++_tokens, what);
            return new Token(this, _tokens);
        }
    }

    /// <summary>Starts work of its own from the clock, as everything in a simulation must.</summary>
    public ITimer After(TimeSpan delay, string what, Func<Task> work) =>
        CreateTimer(_ => _ = RunAsync(Begin(what), work), null, delay > TimeSpan.Zero ? delay : TimeSpan.Zero, Timeout.InfiniteTimeSpan);

    /// <summary>Steps from timer to timer until told to stop.</summary>
    /// <exception cref="SimulationStuckException">Something stayed in flight for 20 s of real time; the message names it.</exception>
    public async Task RunAsync(Func<bool> finished, CancellationToken cancellationToken)
    {
        while (true)
        {
            await WaitUntilIdleAsync(cancellationToken);
            if (finished())
            {
                return;
            }

            var (timer, stepped) = TakeNext();
            if (mostTimesRealTime is { } speed && stepped > TimeSpan.Zero)
            {
                await Task.Delay(stepped / speed, System, cancellationToken);
            }

            using (Begin("timer"))
            {
                timer.Fire();
            }
        }
    }

    private static async Task RunAsync(IDisposable token, Func<Task> work)
    {
        using (token)
        {
            await work();
        }
    }

    private async Task WaitUntilIdleAsync(CancellationToken cancellationToken)
    {
        Task idle;
        lock (_gate)
        {
            if (_inFlight.Count == 0)
            {
                return;
            }

            _idle ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            idle = _idle.Task;
        }

        try
        {
            await idle.WaitAsync(StuckAfter, System, cancellationToken);
        }
        catch (TimeoutException)
        {
            lock (_gate)
            {
                throw new SimulationStuckException(_now, _inFlight.Values);
            }
        }
    }

    private (SteppingTimer Timer, TimeSpan Stepped) TakeNext()
    {
        lock (_gate)
        {
            while (_due.TryDequeue(out var next, out var key))
            {
                if (next.Timer.Armed != next.Armed)
                {
                    continue;
                }

                var stepped = key.Due > _now ? key.Due - _now : TimeSpan.Zero;
                _now += stepped;
                next.Timer.Fired(key.Due);
                return (next.Timer, stepped);
            }

            throw new SimulationStuckException(_now, ["nothing: no timer is left"]);
        }
    }

    private void End(long token)
    {
        TaskCompletionSource? idle = null;
        lock (_gate)
        {
            if (_inFlight.Remove(token) && _inFlight.Count == 0)
            {
                (idle, _idle) = (_idle, null);
            }
        }

        idle?.TrySetResult();
    }

    private sealed class Token(SteppingClock clock, long number) : IDisposable
    {
        public void Dispose() => clock.End(number);
    }

    private sealed class SteppingTimer(SteppingClock clock, Action fire, TimeSpan period) : ITimer
    {
        private TimeSpan _period = period;

        /// <summary>Which arming counts; 0 when none does.</summary>
        public long Armed { get; private set; }

        public void Fire() => fire();

        public void Fired(DateTimeOffset due)
        {
            Armed = 0;
            if (_period > TimeSpan.Zero)
            {
                Arm(due + _period);
            }
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock._gate)
            {
                (_period, Armed) = (period, 0);
                if (dueTime != Timeout.InfiniteTimeSpan)
                {
                    Arm(clock._now + dueTime);
                }

                return true;
            }
        }

        public void Dispose() => Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }

        private void Arm(DateTimeOffset due)
        {
            Armed = ++clock._armings;
            clock._due.Enqueue((this, Armed), (due, Armed));
        }
    }
}
