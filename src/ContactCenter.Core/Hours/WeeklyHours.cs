namespace ContactCenter.Core.Hours;

/// <summary>When a service opens in an ordinary week, in its own wall-clock time.</summary>
/// <param name="days">The spans that start on each weekday; a weekday without an entry is closed.</param>
public sealed class WeeklyHours(IReadOnlyDictionary<DayOfWeek, IReadOnlyList<OpeningSpan>> days)
{
    /// <summary>The same spans from Monday to Friday.</summary>
    public static WeeklyHours WorkingDays(params IReadOnlyList<OpeningSpan> spans) =>
        new(Enumerable.Range((int)DayOfWeek.Monday, 5).ToDictionary(day => (DayOfWeek)day, _ => spans));

    /// <summary>The spans that start on a weekday.</summary>
    public IReadOnlyList<OpeningSpan> On(DayOfWeek day) => days.TryGetValue(day, out var spans) ? spans : [];
}
