using System.Globalization;
using ContactCenter.Core.Organizations;

namespace ContactCenter.Core.Routing;

/// <summary>Decides who takes whom. Pure: the same input gives the same assignments.</summary>
public static class Router
{
    /// <summary>
    /// Goes through the callers in the order of service, and holds for each the agent whom the selector puts first among those who can
    /// take the call and are not held yet. A caller whom nobody can take does not stop the next.
    /// </summary>
    public static IReadOnlyList<Assignment> Decide(RoutingInput input, IAgentSelector selector)
    {
        var free = input.Agents.Where(agent => agent.Absence is null).ToList();
        var held = new HashSet<RoutableAgent>(ReferenceEqualityComparer.Instance);
        var candidates = new Dictionary<string, IReadOnlyList<Candidate>>(StringComparer.Ordinal);
        var assignments = new List<Assignment>();
        foreach (var entry in input.Waiting.Order(WaitingEntry.ByTurn))
        {
            if (held.Count == free.Count)
            {
                break;
            }

            // callers who need the same have the same candidates, the best first
            var needs = NeedsOf(entry);
            if (!candidates.TryGetValue(needs, out var able))
            {
                candidates[needs] = able = CandidatesFor(entry, free, selector);
            }

            var left = able.Where(candidate => !held.Contains(candidate.Agent)).ToList();
            if (left is [var chosen, ..])
            {
                held.Add(chosen.Agent);
                assignments.Add(new Assignment(entry.QueueEntryId, entry.OrganizationId, chosen.Agent.AgentId, Reason(entry, chosen, left.Count, selector)));
            }

            candidates[needs] = left;
        }

        return assignments;
    }

    /// <summary>Those of several agents who can take a caller, the best first.</summary>
    public static IReadOnlyList<Candidate> CandidatesFor(WaitingEntry entry, IEnumerable<RoutableAgent> agents, IAgentSelector selector)
    {
        var able = new List<Candidate>();
        foreach (var agent in agents)
        {
            if (agent.AptitudeFor(entry) is { } aptitude)
            {
                able.Add(new Candidate(agent, aptitude));
            }
        }

        able.Sort(selector);
        return able;
    }

    private static string NeedsOf(WaitingEntry entry) => $"{entry.OrganizationId} {string.Join(' ', entry.Skills)} / {string.Join(' ', entry.Lenders)}";

    private static string Reason(WaitingEntry entry, Candidate chosen, int able, IAgentSelector selector) => string.Create(
        CultureInfo.InvariantCulture,
        $"{selector.Name} of {able} able, proficiency {chosen.Aptitude.Proficiency}{Widened(entry.Widened)}{Lent(chosen.Aptitude.Lender)}");

    private static string Widened(int steps) => steps == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $", widened {steps}");

    private static string Lent(OrganizationId? lender) => lender is null ? string.Empty : $", lent by {lender}";
}
