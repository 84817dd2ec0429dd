namespace ContactCenter.Core.Hours;

/// <summary>One local date of one zone: which instants its wall-clock times are, and when its clock jumps.</summary>
internal sealed record LocalDay
{
    // no zone is further from UTC than this
    private static readonly TimeSpan WidestOffset = TimeSpan.FromHours(14);

    private readonly TimeZoneInfo _zone;
    private readonly DateOnly _date;
    private readonly TimeSpan[] _offsets;

    private LocalDay(TimeZoneInfo zone, DateOnly date, TimeSpan[] offsets, IReadOnlyList<DateTimeOffset> changes) =>
        (_zone, _date, _offsets, Changes) = (zone, date, offsets, changes);

    /// <summary>The instants at which the clock jumps to a time of this date; at most one in any zone in use.</summary>
    public IReadOnlyList<DateTimeOffset> Changes { get; }

    public static LocalDay Of(TimeZoneInfo zone, DateOnly date)
    {
        var midnight = new DateTimeOffset(date, TimeOnly.MinValue, TimeSpan.Zero);
        var (from, until) = (midnight - WidestOffset, midnight.AddDays(1) + WidestOffset);
        var (before, after) = (zone.GetUtcOffset(from), zone.GetUtcOffset(until));
        if (before == after)
        {
            return new LocalDay(zone, date, [before], []);
        }

        var change = FindChange(zone, from, until);
        var isOfThisDate = DateOnly.FromDateTime((change + after).DateTime) == date;
        return new LocalDay(zone, date, [before, after], isOfThisDate ? [change] : []);
    }

    /// <summary>None for a time that the clock skips, two for one that it shows twice.</summary>
    public IEnumerable<DateTimeOffset> InstantsOf(TimeOnly time) =>
        _offsets
            .Select(offset => new DateTimeOffset(_date, time, offset).ToUniversalTime())
            .Where(instant => TimeZoneInfo.ConvertTime(instant, _zone).DateTime == _date.ToDateTime(time));

    private static DateTimeOffset FindChange(TimeZoneInfo zone, DateTimeOffset from, DateTimeOffset until)
    {
        var after = zone.GetUtcOffset(until);
        while (until - from > TimeSpan.FromMinutes(1))
        {
            var minutes = (long)(until - from).TotalMinutes / 2;
            var middle = from.AddMinutes(minutes);
            (from, until) = zone.GetUtcOffset(middle) == after ? (from, middle) : (middle, until);
        }

        return until;
    }
}
