using System.Globalization;
using ContactCenter.Core.Ivr;

namespace ContactCenter.Server.Features.Ivr;

/// <summary>A flow's value in a stored document.</summary>
internal sealed record KeptValue(FlowValueType Type, string Value)
{
    public static KeptValue Of(FlowValue value) => value switch
    {
        FlowValue.Number number => new(FlowValueType.Number, number.Value.ToString(CultureInfo.InvariantCulture)),
        FlowValue.Boolean yes => new(FlowValueType.Boolean, yes.Value ? "true" : "false"),
        FlowValue.Span span => new(FlowValueType.Duration, span.Value.ToString("c", CultureInfo.InvariantCulture)),
        FlowValue.Instant instant => new(FlowValueType.Instant, instant.Value.ToString("O", CultureInfo.InvariantCulture)),
        FlowValue.Text text => new(FlowValueType.Text, text.Value),
        _ => throw new InvalidOperationException($"nothing keeps a {value.GetType().Name}"),
    };

    public FlowValue ToValue() => Type switch
    {
        FlowValueType.Number => new FlowValue.Number(long.Parse(Value, CultureInfo.InvariantCulture)),
        FlowValueType.Boolean => new FlowValue.Boolean(string.Equals(Value, "true", StringComparison.Ordinal)),
        FlowValueType.Duration => new FlowValue.Span(TimeSpan.ParseExact(Value, "c", CultureInfo.InvariantCulture)),
        FlowValueType.Instant => new FlowValue.Instant(DateTimeOffset.ParseExact(Value, "O", CultureInfo.InvariantCulture)),
        FlowValueType.Text => new FlowValue.Text(Value),
    };
}
