using ContactCenter.Core.Agents;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;

namespace ContactCenter.Core.Routing;

/// <summary>Why a caller got the agent they got, or none: worked out again from the input of the decision.</summary>
/// <param name="Entry">The caller.</param>
/// <param name="Before">How many stood before.</param>
/// <param name="Assignment">Who was held, and the reason; null for nobody.</param>
/// <param name="Agents">Everyone at work, in the order of preference and then by verdict.</param>
public sealed record RoutingExplanation(WaitingEntry Entry, int Before, Assignment? Assignment, IReadOnlyList<CandidateExplanation> Agents)
{
    /// <summary>Explains one caller of a decision.</summary>
    /// <returns>Null when the caller was not among those who waited.</returns>
    public static RoutingExplanation? Of(RoutingInput input, IAgentSelector selector, QueueEntryId caller)
    {
        if (input.Waiting.FirstOrDefault(entry => entry.QueueEntryId == caller) is not { } entry)
        {
            return null;
        }

        var decided = Router.Decide(input, selector);
        var holders = decided.ToDictionary(assignment => assignment.AgentId, assignment => assignment.QueueEntryId);
        var ranks = Router.CandidatesFor(entry, input.Agents, selector).Select((candidate, rank) => (candidate.Agent.AgentId, rank)).ToDictionary();
        var agents = input.Agents
            .Select(agent => Explain(agent, entry, holders, input.Waiting))
            .OrderBy(candidate => candidate.Verdict)
            .ThenBy(candidate => ranks.GetValueOrDefault(candidate.AgentId, int.MaxValue))
            .ThenBy(candidate => candidate.AgentId.Value);
        return new RoutingExplanation(
            entry,
            input.Waiting.Count(other => WaitingEntry.ByTurn.Compare(other, entry) < 0),
            decided.FirstOrDefault(assignment => assignment.QueueEntryId == caller),
            [.. agents]);
    }

    private static CandidateExplanation Explain(
        RoutableAgent agent, WaitingEntry entry, Dictionary<AgentId, QueueEntryId> holders, IReadOnlyList<WaitingEntry> waiting)
    {
        var plain = new CandidateExplanation(agent.AgentId, CandidateVerdict.LessSuited, agent.IdleSince) { Aptitude = agent.AptitudeFor(entry), Absence = agent.Absence };
        if (plain.Aptitude is null)
        {
            return LackingOf(agent, entry) is { } skill
                ? plain with { Verdict = CandidateVerdict.LacksSkill, Lacking = skill }
                : plain with { Verdict = CandidateVerdict.OtherOrganization };
        }

        if (agent.Absence is { } absence)
        {
            return plain with { Verdict = absence.State == AgentState.Idle ? CandidateVerdict.NotReady : CandidateVerdict.Busy };
        }

        if (!holders.TryGetValue(agent.AgentId, out var holder))
        {
            return plain;
        }

        if (holder == entry.QueueEntryId)
        {
            return plain with { Verdict = CandidateVerdict.Chosen };
        }

        // whoever was held for a caller behind this one had been passed over here
        var isBefore = waiting.First(other => other.QueueEntryId == holder) is var other && WaitingEntry.ByTurn.Compare(other, entry) < 0;
        return plain with { Verdict = isBefore ? CandidateVerdict.HeldForAnother : CandidateVerdict.LessSuited, HeldFor = isBefore ? holder : null };
    }

    private static Skill? LackingOf(RoutableAgent agent, WaitingEntry entry) =>
        ((IEnumerable<OrganizationId>)[entry.OrganizationId, .. entry.Lenders]).Select(organization => agent.LackingIn(organization, entry.Skills)).FirstOrDefault(skill => skill is not null);
}
