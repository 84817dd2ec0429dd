namespace ContactCenter.Server.Infrastructure.Clocks;

/// <summary>
/// The clock of calls, deadlines, leases, schedules and windows. Sockets, Polly, cookies and tokens use the plain
/// <see cref="TimeProvider"/> instead: moving the business clock on must not time anything out that really runs.
/// </summary>
internal sealed class BusinessClock(TimeProvider source) : TimeProvider
{
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override long TimestampFrequency => source.TimestampFrequency;

    /// <summary>Now in UTC, cut to the millisecond that the database stores.</summary>
    public DateTimeOffset Now
    {
        get
        {
            var now = source.GetUtcNow();
            return new DateTimeOffset(now.UtcTicks - (now.UtcTicks % TimeSpan.TicksPerMillisecond), TimeSpan.Zero);
        }
    }

    public override DateTimeOffset GetUtcNow() => source.GetUtcNow();

    public override long GetTimestamp() => source.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        source.CreateTimer(callback, state, dueTime, period);
}
