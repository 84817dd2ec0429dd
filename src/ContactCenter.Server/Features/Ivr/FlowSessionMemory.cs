using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using ContactCenter.Core.Ivr;

namespace ContactCenter.Server.Features.Ivr;

/// <summary>What a session remembers beside its place, as one document to be encrypted: it may hold what callers typed.</summary>
internal static class FlowSessionMemory
{
    /// <returns>Null for a session that remembers nothing, which is most of them.</returns>
    public static string? Write(FlowSession session) => session is { Phase.Length: 0, Values.IsEmpty: true, Callers.IsEmpty: true }
        ? null
        : JsonSerializer.Serialize(new Document(
            session.Phase,
            session.Values.ToDictionary(value => value.Key, value => Kept.Of(value.Value), StringComparer.Ordinal),
            [.. session.Callers.Select(caller => new Frame(caller.FlowId.Value, caller.NodeId))]));

    public static FlowSession Read(FlowSession session, string? memory)
    {
        if (memory is null || JsonSerializer.Deserialize<Document>(memory) is not { } document)
        {
            return session;
        }

        return session with
        {
            Phase = document.Phase,
            Values = session.Values.AddRange(document.Values.Select(value => KeyValuePair.Create(value.Key, value.Value.ToValue()))),
            Callers = [.. document.Callers.Select(caller => new FlowFrame(new FlowId(caller.Flow), caller.Node))],
        };
    }

    private sealed record Document(string Phase, Dictionary<string, Kept> Values, ImmutableArray<Frame> Callers);

    private sealed record Frame(string Flow, string Node);

    private sealed record Kept(FlowValueType Type, string Value)
    {
        public static Kept Of(FlowValue value) => value switch
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
}
