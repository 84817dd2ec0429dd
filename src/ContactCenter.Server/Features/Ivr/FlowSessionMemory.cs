using System.Collections.Immutable;
using System.Text.Json;
using ContactCenter.Core.Ivr;
using ContactCenter.Core.Queues;

namespace ContactCenter.Server.Features.Ivr;

/// <summary>What a session remembers beside its place, as one document to be encrypted: it may hold what callers typed.</summary>
internal static class FlowSessionMemory
{
    /// <returns>Null for a session that remembers nothing, which is most of them.</returns>
    public static string? Write(FlowSession session) => session is { Phase.Length: 0, Values.IsEmpty: true, Callers.IsEmpty: true, Queue: null }
        ? null
        : JsonSerializer.Serialize(new Document(
            session.Phase,
            session.Values.ToDictionary(value => value.Key, value => KeptValue.Of(value.Value), StringComparer.Ordinal),
            [.. session.Callers.Select(caller => new Frame(caller.FlowId.Value, caller.NodeId))],
            session.Queue?.Value));

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
            Queue = document.Queue is { } queue ? new QueueId(queue) : null,
        };
    }

    private sealed record Document(string Phase, Dictionary<string, KeptValue> Values, ImmutableArray<Frame> Callers, string? Queue = null);

    private sealed record Frame(string Flow, string Node);
}
