namespace ContactCenter.Core.Routing;

/// <summary>Among the most proficient, the one who has been idle longest; equal ones by id, so that the choice can be repeated.</summary>
public sealed class LongestIdleAgentSelector : IAgentSelector
{
    /// <inheritdoc/>
    public string Name => "longest-idle";

    /// <inheritdoc/>
    public RoutableAgent Select(WaitingEntry entry, IReadOnlyList<RoutableAgent> able) => able
        .OrderByDescending(agent => agent.ProficiencyFor(entry))
        .ThenBy(agent => agent.IdleSince)
        .ThenBy(agent => agent.AgentId.Value)
        .First();
}
