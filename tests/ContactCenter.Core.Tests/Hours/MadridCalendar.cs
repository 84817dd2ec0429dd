using System.Globalization;
using ContactCenter.Core.Hours;

namespace ContactCenter.Core.Tests.Hours;

internal static class MadridCalendar
{
    public static TimeZoneInfo Zone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Madrid");

    public static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);

    public static IReadOnlyList<OpeningSpan> Spans(params string[] texts) => [.. texts.Select(Span)];

    public static OpeningCalendar WithWorkingDays(params string[] spans) => WithWorkingDays(spans, [], []);

    public static OpeningCalendar WithWorkingDays(string[] spans, Closure[] closures, SpecialOpening[] specialOpenings) =>
        new(Zone, WeeklyHours.WorkingDays(Spans(spans)), closures, specialOpenings);

    public static OpeningCalendar OnSundays(params string[] spans) =>
        new(Zone, new WeeklyHours(new Dictionary<DayOfWeek, IReadOnlyList<OpeningSpan>> { [DayOfWeek.Sunday] = Spans(spans) }), [], []);

    private static OpeningSpan Span(string text)
    {
        OpeningSpan.TryParse(text, out var span).ShouldBeTrue();
        return span;
    }
}
