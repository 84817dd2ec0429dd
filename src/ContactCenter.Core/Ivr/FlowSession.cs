using System.Collections.Immutable;
using ContactCenter.Core.Common;
using ContactCenter.Core.Queues;

namespace ContactCenter.Core.Ivr;

/// <summary>Where one call stands in its flows.</summary>
public sealed record FlowSession
{
    /// <summary>The flow.</summary>
    public required FlowId FlowId { get; init; }

    /// <summary>The version of the organization's flows that the call began with; it stays on it to its end.</summary>
    public string Revision { get; init; } = string.Empty;

    /// <summary>The node that waits for an answer, or the last one.</summary>
    public required string NodeId { get; init; }

    /// <summary>The language the caller hears.</summary>
    public required LanguageTag Language { get; init; }

    /// <summary>Counts the answers given so far; stands in every address we hand out, so that a repeat is known.</summary>
    public int Step { get; init; }

    /// <summary>How often the present node has already asked in vain.</summary>
    public int Attempts { get; init; }

    /// <summary>Where the present node stands inside itself, for nodes that put more than one question; empty at first.</summary>
    public string Phase { get; init; } = string.Empty;

    /// <summary>What the call is about, once a node knew.</summary>
    public string? Topic { get; init; }

    /// <summary>The queue that the flow led to last, whether or not it took the caller; null before the first one.</summary>
    public QueueId? Queue { get; init; }

    /// <summary>What the flow knows by name; never written to a log, for it may be personal.</summary>
    public ImmutableDictionary<string, FlowValue> Values { get; init; } = NoValues;

    /// <summary>The flows that called the present one, the innermost last.</summary>
    public ImmutableList<FlowFrame> Callers { get; init; } = [];

    /// <summary>The same session with one value more.</summary>
    public FlowSession With(string name, FlowValue value) => this with { Values = Values.SetItem(name, value) };

    private static ImmutableDictionary<string, FlowValue> NoValues { get; } = ImmutableDictionary.Create<string, FlowValue>(StringComparer.Ordinal);
}
