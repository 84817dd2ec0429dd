using System.Globalization;
using ContactCenter.Core.Common;

namespace ContactCenter.Server.Features.Ivr.Yaml;

/// <summary>Reads typed values. A wrong value is a problem and gives a stand-in, so that reading goes on to the next fault.</summary>
internal sealed class ValueReader(ProblemList problems)
{
    public const int MaxIdLength = 40;

    public string Text(YamlValue value) => value is YamlScalar { IsText: true } scalar && !string.IsNullOrWhiteSpace(scalar.Text)
        ? scalar.Text.Trim()
        : Fail(value, "a text", string.Empty, orQuotes: true);

    /// <summary>A name as nodes, queues and text keys have it; underscores are for those that no address carries.</summary>
    public string Id(YamlValue value)
    {
        var text = Text(value);
        return text.Length == 0 || IsId(text)
            ? text
            : Fail(value, $"a name of 1 to {MaxIdLength} lower-case letters, digits, '-' or '_'", string.Empty);
    }

    public int Number(YamlValue value, int from, int to) =>
        value is YamlScalar { IsNumber: true } scalar
        && int.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        && number >= from && number <= to
            ? number
            : Fail(value, string.Create(CultureInfo.InvariantCulture, $"a whole number from {from} to {to}"), from);

    public bool Boolean(YamlValue value) =>
        value is YamlScalar { IsBoolean: true } scalar ? bool.Parse(scalar.Text) : Fail(value, "true or false", standIn: false);

    public TimeSpan Time(YamlValue value, TimeSpan from, TimeSpan to)
    {
        if (value is not YamlScalar { IsText: true } scalar || !Duration.TryParse(scalar.Text, out var duration))
        {
            return Fail(value, Duration.Expected, from);
        }

        return duration >= from && duration <= to
            ? duration
            : Fail(value, string.Create(CultureInfo.InvariantCulture, $"a duration from {from.TotalSeconds}s to {to.TotalSeconds}s"), from);
    }

    public DateOnly Date(YamlValue value) =>
        value is YamlScalar scalar && DateOnly.TryParseExact(scalar.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : Fail(value, "a date such as 2026-12-25", default(DateOnly));

    public IReadOnlyList<YamlValue> Items(YamlValue value) => value is YamlList list ? list.Items : Fail<IReadOnlyList<YamlValue>>(value, "a list in [ ]", []);

    /// <summary>A map whose names are fixed.</summary>
    public MapReader? Properties(YamlValue value) =>
        value is YamlMap map ? new MapReader(map, problems) : Fail<MapReader?>(value, "properties such as 'name: value'", null);

    /// <summary>A map whose names the author chooses. A key that reads as a number or as true is a problem: it would be another key in another tool.</summary>
    public IReadOnlyList<YamlEntry> Entries(YamlValue value)
    {
        if (value is not YamlMap map)
        {
            return Fail<IReadOnlyList<YamlEntry>>(value, "properties such as 'name: value'", []);
        }

        foreach (var key in map.Entries.Select(entry => entry.Key).Where(key => !key.IsText))
        {
            problems.Add(key.Place, $"expected the key in quotes: \"{key.Text}\"");
        }

        return [.. map.Entries.Where(entry => entry.Key.IsText)];
    }

    public static bool IsId(string text) => text.Length is > 0 and <= MaxIdLength
        && text.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-' or '_');

    /// <summary>Reports a value that is not what was expected, unless it has been reported already.</summary>
    public T Fail<T>(YamlValue value, string expected, T standIn, bool orQuotes = false)
    {
        if (value is not YamlUnreadable)
        {
            var hint = orQuotes && value is YamlScalar { IsText: false, IsNothing: false } plain ? $"; write \"{plain.Text}\" if it is one" : string.Empty;
            problems.Add(value.Place, $"expected {expected}, found {Describe(value)}{hint}");
        }

        return standIn;
    }

    /// <summary>Reports something else about a value.</summary>
    public T Report<T>(YamlValue value, string message, T standIn)
    {
        problems.Add(value.Place, message);
        return standIn;
    }

    private static string Describe(YamlValue value) => value switch
    {
        YamlMap => "properties",
        YamlList => "a list",
        YamlScalar { IsNothing: true } => "nothing",
        YamlScalar { IsNumber: true } scalar => $"the number {scalar.Text}",
        YamlScalar scalar => $"'{scalar.Text}'",
        _ => "nothing",
    };
}
