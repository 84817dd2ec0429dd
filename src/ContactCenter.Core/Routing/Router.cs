namespace ContactCenter.Core.Routing;

/// <summary>Decides who takes whom. Pure: the same input gives the same assignments.</summary>
public static class Router
{
    /// <summary>
    /// Goes through the callers by priority, then age, then order of entry, and holds for each the agent that the selector
    /// chooses among those who can take the call and are not held yet. A caller whom nobody can take does not stop the next.
    /// </summary>
    public static IReadOnlyList<Assignment> Decide(
        IEnumerable<WaitingEntry> waiting, IEnumerable<RoutableAgent> agents, IAgentSelector selector)
    {
        var free = agents.ToList();
        var assignments = new List<Assignment>();
        foreach (var entry in waiting.OrderBy(e => e.Priority).ThenBy(e => e.AgeFrom).ThenBy(e => e.Seq))
        {
            if (free.Count == 0)
            {
                break;
            }

            var able = free.FindAll(agent => agent.ProficiencyFor(entry) > 0);
            if (able.Count == 0)
            {
                continue;
            }

            var chosen = selector.Select(entry, able);
            free.Remove(chosen);
            assignments.Add(new Assignment(
                entry.QueueEntryId,
                entry.OrganizationId,
                chosen.AgentId,
                $"{selector.Name} of {able.Count} able, proficiency {chosen.ProficiencyFor(entry)}"));
        }

        return assignments;
    }
}
