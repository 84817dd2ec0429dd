using System.Globalization;
using ContactCenter.Core.Hours;
using ContactCenter.Server.Features.Ivr.Yaml;

namespace ContactCenter.Server.Features.Ivr.Files;

/// <summary>Reads <c>calendar.yaml</c>.</summary>
internal sealed class CalendarFileReader(ValueReader read, ProblemList problems)
{
    public const string FileName = "calendar.yaml";

    /// <summary>Where each notice names its text, to look for it when the texts are read.</summary>
    public List<KeyValuePair<FilePlace, string>> NoticeTexts { get; } = [];

    public CalendarFile Read(YamlMap file, TimeZoneInfo zone)
    {
        var root = new MapReader(file, problems);
        var calendars = new Dictionary<string, OpeningCalendar>(StringComparer.Ordinal);
        foreach (var entry in read.Entries(root.Require("calendars")))
        {
            read.Id(entry.Key);
            calendars[entry.Key.Text] = Calendar(entry.Value, zone);
        }

        var notices = new Dictionary<string, Notice>(StringComparer.Ordinal);
        foreach (var entry in root.Find("notices") is { } written ? read.Entries(written) : [])
        {
            read.Id(entry.Key);
            notices[entry.Key.Text] = Notice(entry.Value, zone);
        }

        root.Close();
        return new CalendarFile(calendars, notices);
    }

    // one that is over stays in the file without harm
    private Notice Notice(YamlValue value, TimeZoneInfo zone)
    {
        if (read.Properties(value) is not { } notice)
        {
            return new Notice(string.Empty, null, DateTimeOffset.MinValue);
        }

        var text = notice.Require("text");
        var key = read.Id(text);
        var from = notice.Find("from") is { } start ? WallClock(start) : null;
        var end = notice.Require("until");
        var until = WallClock(end);
        notice.Close();
        if (from >= until)
        {
            problems.Add(end.Place, "expected an end after 'from'");
        }

        if (key.Length > 0)
        {
            NoticeTexts.Add(KeyValuePair.Create(text.Place, key));
        }

        return until is { } last ? Core.Hours.Notice.Between(key, from, last, zone) : new Notice(key, null, DateTimeOffset.MinValue);
    }

    private DateTime? WallClock(YamlValue value) =>
        value is YamlScalar scalar
        && DateTime.TryParseExact(scalar.Text, "yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
        && DateOnly.FromDateTime(time) >= Core.Hours.Notice.FirstDate && DateOnly.FromDateTime(time) <= Core.Hours.Notice.LastDate
            ? time
            : read.Fail<DateTime?>(value, "a local date and time such as 2026-12-01T08:00", null);

    private OpeningCalendar Calendar(YamlValue value, TimeZoneInfo zone)
    {
        if (read.Properties(value) is not { } calendar)
        {
            return new OpeningCalendar(zone, WeeklyHours.WorkingDays(), [], []);
        }

        var hours = read.Properties(calendar.Require("hours")) is { } week ? Week(week) : WeeklyHours.WorkingDays();
        var closures = calendar.Find("closures") is { } days ? Dated(days, Closure, closure => (closure.Date, closure.Scope)) : [];
        var special = calendar.Find("special") is { } others ? Dated(others, Special, opening => opening.Date) : [];
        calendar.Close();
        return new OpeningCalendar(zone, hours, closures, special);
    }

    private WeeklyHours Week(MapReader week)
    {
        DayOfWeek[] days =
        [
            DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday,
        ];
        var spans = new Dictionary<DayOfWeek, IReadOnlyList<OpeningSpan>>();
        foreach (var day in days)
        {
            if (week.Find(day.ToString().ToLowerInvariant()) is { } value)
            {
                spans[day] = Spans(value);
            }
        }

        week.Close();
        return new WeeklyHours(spans);
    }

    private List<OpeningSpan> Spans(YamlValue value) =>
    [
        .. read.Items(value).Select(item =>
            item is YamlScalar { IsText: true } scalar && OpeningSpan.TryParse(scalar.Text, out var span)
                ? span
                : read.Fail(item, "opening hours such as \"08:00-20:00\"", default(OpeningSpan))),
    ];

    private List<T> Dated<T, TKey>(YamlValue value, Func<MapReader, T> readItem, Func<T, TKey> keyOf)
    {
        var items = new List<T>();
        var keys = new HashSet<TKey>();
        foreach (var entry in read.Items(value))
        {
            var before = problems.Count;
            if (read.Properties(entry) is not { } properties)
            {
                continue;
            }

            var item = readItem(properties);
            properties.Close();
            items.Add(item);
            if (problems.Count == before && !keys.Add(keyOf(item)))
            {
                problems.Add(entry.Place, "this date is already in the list");
            }
        }

        return items;
    }

    private Closure Closure(MapReader closure)
    {
        var date = read.Date(closure.Require("date"));
        var scope = closure.Require("scope");
        var declared = read.Text(scope) switch
        {
            "state" => ClosureScope.State,
            "region" => ClosureScope.Region,
            "locality" => ClosureScope.Locality,
            "service" => ClosureScope.Service,
            "" => default,
            _ => read.Fail(scope, "state, region, locality or service", default(ClosureScope)),
        };
        return new Closure(date, declared, read.Text(closure.Require("name")));
    }

    private SpecialOpening Special(MapReader special) => new(read.Date(special.Require("date")), Spans(special.Require("hours")));
}
