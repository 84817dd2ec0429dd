using ContactCenter.Core.Agents;
using ContactCenter.Core.Queues;

namespace ContactCenter.Core.Routing;

/// <summary>Why one agent was, or was not, held for a caller.</summary>
/// <param name="AgentId">Who.</param>
/// <param name="Verdict">What the decision made of them.</param>
/// <param name="IdleSince">Since when they had nothing in hand.</param>
public sealed record CandidateExplanation(AgentId AgentId, CandidateVerdict Verdict, DateTimeOffset IdleSince)
{
    /// <summary>How well they could take the caller; null for those who could not.</summary>
    public Aptitude? Aptitude { get; init; }

    /// <summary>The skill they lack; null unless that is the verdict.</summary>
    public Skill? Lacking { get; init; }

    /// <summary>What kept them from calls; null for those who were free.</summary>
    public AgentAbsence? Absence { get; init; }

    /// <summary>For which caller they were held; null unless for another one.</summary>
    public QueueEntryId? HeldFor { get; init; }
}
