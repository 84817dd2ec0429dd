namespace ContactCenter.Core.Hours;

/// <summary>
/// Weekly hours, closures and special openings of one service in its zone. An instant is judged by the wall clock that people
/// see at that instant: an hour that a clock change repeats counts twice, and what lies in a skipped hour begins at its end.
/// </summary>
public sealed class OpeningCalendar
{
    private const int HorizonDays = 400;
    private static readonly CalendarState OpenState = new CalendarState.Open();
    private static readonly CalendarState ClosedState = new CalendarState.Closed();

    private readonly WeeklyHours _hours;
    private readonly Dictionary<DateOnly, Closure> _closures;
    private readonly HashSet<int> _years;
    private readonly Dictionary<DateOnly, IReadOnlyList<OpeningSpan>> _specialSpans;

    /// <summary>Builds a calendar; the lists may be in any order and several entries may fall on one date.</summary>
    public OpeningCalendar(
        TimeZoneInfo zone, WeeklyHours hours, IEnumerable<Closure> closures, IEnumerable<SpecialOpening> specialOpenings)
    {
        Zone = zone;
        _hours = hours;
        _closures = closures.GroupBy(closure => closure.Date).ToDictionary(day => day.Key, day => day.MinBy(closure => closure.Scope)!);
        _years = [.. _closures.Keys.Select(date => date.Year)];
        _specialSpans = specialOpenings.GroupBy(opening => opening.Date).ToDictionary(
            day => day.Key, IReadOnlyList<OpeningSpan> (day) => [.. day.SelectMany(opening => opening.Spans)]);
    }

    /// <summary>The zone whose wall clock the hours follow.</summary>
    public TimeZoneInfo Zone { get; }

    /// <summary>Whether the closures of an instant's local year are known: a calendar that lists some, but none of that year, is not up to date.</summary>
    public bool Covers(DateTimeOffset instant) =>
        _closures.Count == 0 || _years.Contains(TimeZoneInfo.ConvertTime(instant, Zone).Year);

    /// <summary>Open, closed or holiday at an instant.</summary>
    public CalendarState At(DateTimeOffset instant)
    {
        var local = TimeZoneInfo.ConvertTime(instant, Zone).DateTime;
        var (date, time) = (DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
        if (SpansOf(date).Any(span => span.CoversOnItsDay(time)) || TailOfDayBefore(date).Any(span => span.CoversOnNextDay(time)))
        {
            return OpenState;
        }

        return _closures.TryGetValue(date, out var closure) ? new CalendarState.Holiday(closure.Name, closure.Scope) : ClosedState;
    }

    /// <summary>
    /// The first open instant at or after the given one, which is the given one itself while open; null when the next 400
    /// local days have none.
    /// </summary>
    public DateTimeOffset? NextOpening(DateTimeOffset instant)
    {
        if (At(instant) is CalendarState.Open)
        {
            return instant;
        }

        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, Zone).DateTime);
        return Enumerable.Range(0, HorizonDays + 1)
            .Select(days => FirstOpening(today.AddDays(days), instant))
            .FirstOrDefault(opening => opening is not null);
    }

    private DateTimeOffset? FirstOpening(DateOnly date, DateTimeOffset notBefore)
    {
        var clock = LocalDay.Of(Zone, date);
        return SpansOf(date)
            .SelectMany(span => clock.InstantsOf(span.Opens))
            .Concat(clock.Changes)
            .Where(candidate => candidate >= notBefore && At(candidate) is CalendarState.Open)
            .Select(candidate => (DateTimeOffset?)candidate)
            .Min();
    }

    private IReadOnlyList<OpeningSpan> SpansOf(DateOnly date)
    {
        if (_specialSpans.TryGetValue(date, out var special))
        {
            return special;
        }

        return _closures.ContainsKey(date) ? [] : _hours.On(date.DayOfWeek);
    }

    private IReadOnlyList<OpeningSpan> TailOfDayBefore(DateOnly date)
    {
        var before = date.AddDays(-1);
        return _closures.ContainsKey(date) && !_specialSpans.ContainsKey(before) ? [] : SpansOf(before);
    }
}
