using System.Collections.Concurrent;
using ContactCenter.TestKit;

namespace ContactCenter.Twilio.Tests.Rest;

/// <summary>A clock that moves on by itself over each pause between attempts and writes it down; time-outs never come.</summary>
internal sealed class PauseClock(params TimeSpan[] timeouts) : TimeProvider
{
    private readonly ManualClock _clock = new();

    public ConcurrentQueue<TimeSpan> Pauses { get; } = new();

    public override long TimestampFrequency => _clock.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => _clock.GetUtcNow();

    public override long GetTimestamp() => _clock.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = _clock.CreateTimer(callback, state, dueTime, period);
        if (dueTime > TimeSpan.Zero && !timeouts.Contains(dueTime))
        {
            Pauses.Enqueue(dueTime);
            ThreadPool.QueueUserWorkItem(_ => _clock.Advance(dueTime));
        }

        return timer;
    }
}
