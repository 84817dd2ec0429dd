using ContactCenter.Core.Common;

namespace ContactCenter.Core.Ivr;

/// <summary>Where one call stands in one flow.</summary>
public sealed record FlowSession
{
    /// <summary>The flow.</summary>
    public required FlowId FlowId { get; init; }

    /// <summary>The node that waits for an answer, or the last one.</summary>
    public required string NodeId { get; init; }

    /// <summary>The language the caller hears.</summary>
    public required LanguageTag Language { get; init; }

    /// <summary>Counts the answers given so far; stands in every address we hand out, so that a repeat is known.</summary>
    public int Step { get; init; }

    /// <summary>How often the present node has already asked in vain.</summary>
    public int Attempts { get; init; }

    /// <summary>What the call is about, once a node knew.</summary>
    public string? Topic { get; init; }
}
