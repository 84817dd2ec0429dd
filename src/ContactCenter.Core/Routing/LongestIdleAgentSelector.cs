namespace ContactCenter.Core.Routing;

/// <summary>
/// Agents of the caller's own organization first; among them the most proficient, and then the one who has been idle longest. Equal ones
/// by id, so that the choice can be repeated.
/// </summary>
public sealed class LongestIdleAgentSelector : IAgentSelector
{
    /// <inheritdoc/>
    public string Name => "longest-idle";

    /// <inheritdoc/>
    public int Compare(Candidate? x, Candidate? y) => Key(x!).CompareTo(Key(y!));

    private static (bool IsLent, int Proficiency, DateTimeOffset IdleSince, Guid Id) Key(Candidate candidate) =>
        (candidate.Aptitude.Lender is not null, -candidate.Aptitude.Proficiency, candidate.Agent.IdleSince, candidate.Agent.AgentId.Value);
}
