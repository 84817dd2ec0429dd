using System.Collections.Frozen;

namespace ContactCenter.Core.Ivr;

/// <summary>The formats as files name them, and what they can be given.</summary>
public static class SpokenFormats
{
    /// <summary>Name → format.</summary>
    public static FrozenDictionary<string, SpokenFormat> ByName { get; } = new Dictionary<string, SpokenFormat>(StringComparer.Ordinal)
    {
        ["text"] = SpokenFormat.Text,
        ["number"] = SpokenFormat.Number,
        ["number_f"] = SpokenFormat.NumberFeminine,
        ["date"] = SpokenFormat.Date,
        ["time"] = SpokenFormat.Time,
        ["datetime"] = SpokenFormat.DateTime,
        ["duration"] = SpokenFormat.Duration,
        ["phone"] = SpokenFormat.Phone,
        ["digits"] = SpokenFormat.Digits,
        ["money"] = SpokenFormat.Money,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What a file may write, for error messages.</summary>
    public const string Expected = "text, number, number_f, date, time, datetime, duration, phone, digits or money";

    /// <summary>The name that files use.</summary>
    public static string NameOf(SpokenFormat format) => format == SpokenFormat.NumberFeminine ? "number_f" : format.ToString().ToLowerInvariant();

    /// <summary>How a value is spoken where the text does not say.</summary>
    public static SpokenFormat DefaultOf(FlowValueType type) => type switch
    {
        FlowValueType.Text or FlowValueType.Boolean => SpokenFormat.Text,
        FlowValueType.Number => SpokenFormat.Number,
        FlowValueType.Duration => SpokenFormat.Duration,
        FlowValueType.Instant => SpokenFormat.DateTime,
    };

    /// <summary>Whether values of a type can be spoken so. A text can be anything, for callers and other systems give texts.</summary>
    public static bool Fits(SpokenFormat format, FlowValueType type) => type == FlowValueType.Text || format switch
    {
        SpokenFormat.Text => true,
        SpokenFormat.Number or SpokenFormat.NumberFeminine or SpokenFormat.Phone or SpokenFormat.Digits or SpokenFormat.Money => type == FlowValueType.Number,
        SpokenFormat.Date or SpokenFormat.Time or SpokenFormat.DateTime => type == FlowValueType.Instant,
        SpokenFormat.Duration => type == FlowValueType.Duration,
    };
}
