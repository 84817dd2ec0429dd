namespace ContactCenter.Core.Queues;

/// <summary>What a queue asks of an agent from a certain wait on, so that a caller whom few could serve is served by more.</summary>
public sealed record Widening
{
    /// <summary>From which age of the place on; more than that of the step before.</summary>
    public required TimeSpan After { get; init; }

    /// <summary>What an agent must be able to do from then on; null leaves it as it was.</summary>
    public IReadOnlyList<Skill>? Skills { get; init; }

    /// <summary>Whether the agent must still speak the caller's language; null leaves it as it was.</summary>
    public bool? MatchesLanguage { get; init; }
}
