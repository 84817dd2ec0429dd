namespace ContactCenter.TestKit;

/// <summary>
/// A clock that stands still until a test moves it. Timers fire inside <see cref="Advance"/>, one at a time, in the order of
/// their due instants and, among equals, of their creation. A timer of zero waits for the next <see cref="Advance"/> too.
/// </summary>
public sealed class ManualClock(DateTimeOffset start) : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly PriorityQueue<(ManualTimer Timer, long Armed), (DateTimeOffset Due, long Armed)> _due = new();
    private DateTimeOffset _now = start;
    private long _armed;

    /// <summary>Noon UTC of an ordinary Tuesday.</summary>
    public ManualClock()
        : this(new DateTimeOffset(2026, 5, 12, 12, 0, 0, TimeSpan.Zero))
    {
    }

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
        var timer = new ManualTimer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Moves on and fires everything that falls due on the way.</summary>
    public void Advance(TimeSpan by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        var end = GetUtcNow() + by;
        while (TakeDue(end) is { } timer)
        {
            timer.Fire();
        }
    }

    private ManualTimer? TakeDue(DateTimeOffset end)
    {
        lock (_gate)
        {
            while (_due.TryPeek(out var next, out var key) && key.Due <= end)
            {
                _due.Dequeue();
                if (next.Timer.Armed != next.Armed)
                {
                    continue;
                }

                _now = key.Due > _now ? key.Due : _now;
                next.Timer.Rearm(key.Due);
                return next.Timer;
            }

            _now = end > _now ? end : _now;
            return null;
        }
    }

    private sealed class ManualTimer(ManualClock owner, Action fire) : ITimer
    {
        private TimeSpan _period = Timeout.InfiniteTimeSpan;

        public long Armed { get; private set; }

        public void Fire() => fire();

        public void Rearm(DateTimeOffset due)
        {
            Armed = 0;
            if (_period > TimeSpan.Zero)
            {
                Arm(due + _period);
            }
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (owner._gate)
            {
                Armed = 0;
                _period = period;
                if (dueTime != Timeout.InfiniteTimeSpan)
                {
                    Arm(owner._now + dueTime);
                }
            }

            return true;
        }

        public void Dispose() => Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }

        private void Arm(DateTimeOffset due)
        {
            Armed = ++owner._armed;
            owner._due.Enqueue((this, Armed), (due, Armed));
        }
    }
}
