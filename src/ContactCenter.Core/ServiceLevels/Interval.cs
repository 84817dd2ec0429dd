using System.Globalization;

namespace ContactCenter.Core.ServiceLevels;

/// <summary>
/// A slice of time of 15 or 30 minutes, start in and end out, aligned on UTC so that a clock change neither stretches nor
/// splits one.
/// </summary>
public readonly record struct Interval
{
    private Interval(DateTimeOffset startsAt, int minutes) => (StartsAt, Minutes) = (startsAt, minutes);

    /// <summary>First instant that belongs to it, in UTC.</summary>
    public DateTimeOffset StartsAt { get; }

    /// <summary>Length in minutes: 15 or 30.</summary>
    public int Minutes { get; }

    /// <summary>First instant that belongs to the next one, in UTC.</summary>
    public DateTimeOffset EndsAt => StartsAt.AddMinutes(Minutes);

    /// <summary>Whether an interval may have this length, in minutes.</summary>
    public static bool IsLength(int minutes) => minutes is 15 or 30;

    /// <summary>The interval to which an instant belongs.</summary>
    public static Interval Containing(DateTimeOffset instant, int minutes)
    {
        if (!IsLength(minutes))
        {
            throw new ArgumentOutOfRangeException(nameof(minutes), minutes, "An interval has 15 or 30 minutes.");
        }

        var ticks = instant.UtcTicks;
        return new Interval(new DateTimeOffset(ticks - ticks % (minutes * TimeSpan.TicksPerMinute), TimeSpan.Zero), minutes);
    }

    /// <summary>Whether an instant belongs to it.</summary>
    public bool Contains(DateTimeOffset instant) => instant >= StartsAt && instant < EndsAt;

    /// <summary>Local start with offset, as in <c>2026-10-25T02:30+01:00</c>: the offset tells a repeated hour apart.</summary>
    public string LocalLabel(TimeZoneInfo zone) =>
        TimeZoneInfo.ConvertTime(StartsAt, zone).ToString("yyyy-MM-dd'T'HH:mmzzz", CultureInfo.InvariantCulture);

    /// <summary>
    /// How settled its figures are at <paramref name="now"/>. An interval that was stored as final and then changed is a
    /// matter of <see cref="IntervalRevision"/>.
    /// </summary>
    public IntervalStatus StatusAt(DateTimeOffset now, IntervalFigures figures)
    {
        if (now < EndsAt)
        {
            return IntervalStatus.Open;
        }

        var settled = figures is { StillWaiting: 0, StillTalking: 0 } && now >= EndsAt.AddHours(24);
        return settled ? IntervalStatus.Final : IntervalStatus.Provisional;
    }
}
