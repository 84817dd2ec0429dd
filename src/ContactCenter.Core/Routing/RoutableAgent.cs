using ContactCenter.Core.Agents;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;

namespace ContactCenter.Core.Routing;

/// <summary>An agent who is ready and idle.</summary>
/// <param name="AgentId">Who.</param>
/// <param name="IdleSince">Since when they have had nothing in hand.</param>
/// <param name="Skills">Per organization they may work for: skill → proficiency, 1 (learning) to 10 (expert).</param>
public sealed record RoutableAgent(
    AgentId AgentId,
    DateTimeOffset IdleSince,
    IReadOnlyDictionary<OrganizationId, IReadOnlyDictionary<Skill, int>> Skills)
{
    /// <summary>How well this agent can take a caller: the weakest of the skills needed, 0 when one is lacking.</summary>
    public int ProficiencyFor(WaitingEntry entry)
    {
        const int best = 10;
        if (!Skills.TryGetValue(entry.OrganizationId, out var skills))
        {
            return 0;
        }

        var weakest = best;
        foreach (var skill in entry.Skills)
        {
            weakest = Math.Min(weakest, skills.GetValueOrDefault(skill));
        }

        return weakest;
    }
}
