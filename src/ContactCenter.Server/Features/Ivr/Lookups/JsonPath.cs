using System.Globalization;
using System.Text.Json;
using ContactCenter.Core.Common;
using ContactCenter.Core.Ivr;

namespace ContactCenter.Server.Features.Ivr.Lookups;

/// <summary>Finds a value by a JSON Pointer (RFC 6901) and reads it as the type that a flow expects.</summary>
internal static class JsonPath
{
    /// <returns>Null when nothing stands there.</returns>
    public static JsonElement? Find(JsonElement root, string pointer)
    {
        var element = root;
        foreach (var part in pointer.Split('/').Skip(1))
        {
            var name = part.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            if (element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var property))
            {
                element = property;
            }
            else if (element.ValueKind == JsonValueKind.Array
                && int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
                && index < element.GetArrayLength())
            {
                element = element[index];
            }
            else
            {
                return null;
            }
        }

        return element;
    }

    /// <returns>Null when it is of another type.</returns>
    public static FlowValue? ToValue(JsonElement element, FlowValueType type) => (type, element.ValueKind) switch
    {
        (FlowValueType.Text, JsonValueKind.String) => new FlowValue.Text(element.GetString()!),
        (FlowValueType.Text, JsonValueKind.Number) => new FlowValue.Text(element.GetRawText()),
        (FlowValueType.Number, JsonValueKind.Number) => element.TryGetInt64(out var number) ? new FlowValue.Number(number) : null,
        (FlowValueType.Boolean, JsonValueKind.True or JsonValueKind.False) => new FlowValue.Boolean(element.GetBoolean()),
        (FlowValueType.Duration, JsonValueKind.String) => Duration.TryParse(element.GetString(), out var span) ? new FlowValue.Span(span) : null,
        (FlowValueType.Instant, JsonValueKind.String) => element.TryGetDateTimeOffset(out var instant) ? new FlowValue.Instant(instant) : null,
        _ => null,
    };
}
