using ContactCenter.Core.Common;

namespace ContactCenter.Core.Queues;

/// <summary>One queue as <c>organization.yaml</c> describes it.</summary>
public sealed record QueueSettings
{
    /// <summary>The lowest number is served first; queues that say nothing have this one.</summary>
    public const int DefaultPriority = 5;

    /// <summary>Its name inside the organization.</summary>
    public required QueueId Id { get; init; }

    /// <summary>What people call it, per language.</summary>
    public required IReadOnlyDictionary<LanguageTag, string> Names { get; init; }

    /// <summary>What an agent must be able to do; empty: any agent of the organization.</summary>
    public IReadOnlyList<Skill> Skills { get; init; } = [];

    /// <summary>1–9, lower is served first.</summary>
    public int Priority { get; init; } = DefaultPriority;

    /// <summary>How many may wait at once; the next one takes the flow's way for a full queue.</summary>
    public int MaxWaiting { get; init; } = 1000;
}
