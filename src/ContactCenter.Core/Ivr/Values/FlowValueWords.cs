using System.Globalization;

namespace ContactCenter.Core.Ivr;

/// <summary>Values and their types in words, for those who write flows.</summary>
public static class FlowValueWords
{
    /// <summary>What kind of value it is.</summary>
    public static FlowValueType TypeOf(FlowValue value) => value switch
    {
        FlowValue.Number => FlowValueType.Number,
        FlowValue.Boolean => FlowValueType.Boolean,
        FlowValue.Span => FlowValueType.Duration,
        FlowValue.Instant => FlowValueType.Instant,
        _ => FlowValueType.Text,
    };

    /// <summary>What a variable of that type holds.</summary>
    public static string Describe(FlowValueType type) => type switch
    {
        FlowValueType.Text => "a text",
        FlowValueType.Number => "a number",
        FlowValueType.Boolean => "true or false",
        FlowValueType.Duration => "a duration",
        FlowValueType.Instant => "an instant",
    };

    /// <summary>A value as a file writes it: <c>the number 12</c>, <c>the text 'abc'</c>.</summary>
    public static string Describe(FlowValue value) => value switch
    {
        FlowValue.Number => $"the number {Plain(value)}",
        FlowValue.Boolean => $"'{Plain(value)}'",
        FlowValue.Span => $"the duration {Plain(value)}s",
        FlowValue.Instant => $"the instant {Plain(value)}",
        _ => $"the text '{Plain(value)}'",
    };

    /// <summary>A value for another machine: durations in seconds, instants in UTC.</summary>
    public static string Plain(FlowValue value) => value switch
    {
        FlowValue.Text text => text.Value,
        FlowValue.Number number => number.Value.ToString(CultureInfo.InvariantCulture),
        FlowValue.Boolean { Value: true } => "true",
        FlowValue.Boolean => "false",
        FlowValue.Span span => span.Value.TotalSeconds.ToString(CultureInfo.InvariantCulture),
        FlowValue.Instant instant => instant.Value.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        _ => string.Empty,
    };
}
