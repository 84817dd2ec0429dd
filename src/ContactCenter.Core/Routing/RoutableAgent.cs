using ContactCenter.Core.Agents;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;

namespace ContactCenter.Core.Routing;

/// <summary>An agent who is at work, free or not.</summary>
/// <param name="AgentId">Who.</param>
/// <param name="IdleSince">Since when they have had nothing in hand.</param>
/// <param name="Skills">Per organization they may work for: skill → proficiency, 1 (learning) to 10 (expert).</param>
public sealed record RoutableAgent(
    AgentId AgentId,
    DateTimeOffset IdleSince,
    IReadOnlyDictionary<OrganizationId, IReadOnlyDictionary<Skill, int>> Skills)
{
    private const int Best = 10;

    /// <summary>Why no call can be given to the agent; null for one who is ready and idle.</summary>
    public AgentAbsence? Absence { get; init; }

    /// <summary>How well this agent can take a caller, and by whose skills; null when not at all.</summary>
    public Aptitude? AptitudeFor(WaitingEntry entry)
    {
        if (Weakest(entry.OrganizationId, entry.Skills) is var own and > 0)
        {
            return new Aptitude(own, null);
        }

        Aptitude? lent = null;
        foreach (var lender in entry.Lenders)
        {
            if (Weakest(lender, entry.Skills) is var proficiency and > 0 && proficiency > (lent?.Proficiency ?? 0))
            {
                lent = new Aptitude(proficiency, lender);
            }
        }

        return lent;
    }

    /// <summary>The first of the caller's needs that the agent does not meet in an organization; null where there is none.</summary>
    public Skill? LackingIn(OrganizationId organization, IReadOnlyList<Skill> needed) =>
        Skills.TryGetValue(organization, out var skills) && needed.Where(skill => skills.GetValueOrDefault(skill) <= 0).ToList() is [var first, ..] ? first : null;

    // the weakest of the skills needed; 0 when one is lacking, or the agent does not work there
    private int Weakest(OrganizationId organization, IReadOnlyList<Skill> needed)
    {
        if (!Skills.TryGetValue(organization, out var skills))
        {
            return 0;
        }

        var weakest = Best;
        foreach (var skill in needed)
        {
            weakest = Math.Min(weakest, skills.GetValueOrDefault(skill));
        }

        return weakest;
    }
}
