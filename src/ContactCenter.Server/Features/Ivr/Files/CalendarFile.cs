using ContactCenter.Core.Hours;

namespace ContactCenter.Server.Features.Ivr.Files;

/// <summary>What <c>calendar.yaml</c> says.</summary>
/// <param name="Calendars">Opening hours by name.</param>
/// <param name="Notices">What callers are told for a while, by name.</param>
internal sealed record CalendarFile(IReadOnlyDictionary<string, OpeningCalendar> Calendars, IReadOnlyDictionary<string, Notice> Notices)
{
    /// <summary>Of an organization without the file.</summary>
    public static CalendarFile None { get; } = new(
        new Dictionary<string, OpeningCalendar>(StringComparer.Ordinal), new Dictionary<string, Notice>(StringComparer.Ordinal));
}
