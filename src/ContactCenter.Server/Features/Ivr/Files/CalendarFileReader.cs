using ContactCenter.Core.Hours;
using ContactCenter.Server.Features.Ivr.Yaml;

namespace ContactCenter.Server.Features.Ivr.Files;

/// <summary>Reads <c>calendar.yaml</c>.</summary>
internal sealed class CalendarFileReader(ValueReader read, ProblemList problems)
{
    public const string FileName = "calendar.yaml";

    public Dictionary<string, OpeningCalendar> Read(YamlMap file, TimeZoneInfo zone)
    {
        var root = new MapReader(file, problems);
        var calendars = new Dictionary<string, OpeningCalendar>(StringComparer.Ordinal);
        foreach (var entry in read.Entries(root.Require("calendars")))
        {
            read.Id(entry.Key);
            calendars[entry.Key.Text] = Calendar(entry.Value, zone);
        }

        root.Close();
        return calendars;
    }

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
