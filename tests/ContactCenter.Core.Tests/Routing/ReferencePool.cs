using ContactCenter.Core.Agents;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;
using ContactCenter.Core.Routing;

namespace ContactCenter.Core.Tests.Routing;

/// <summary>What must be true of every decision, said without the router: written for clearness, however slow.</summary>
internal static class ReferencePool
{
    /// <returns>What is wrong; null where nothing is.</returns>
    public static string? Check(RoutingInput input, IReadOnlyList<Assignment> decided)
    {
        if (decided.DistinctBy(each => each.AgentId).Count() != decided.Count || decided.DistinctBy(each => each.QueueEntryId).Count() != decided.Count)
        {
            return "an agent or a caller is held twice";
        }

        var holders = decided.ToDictionary(each => each.QueueEntryId, each => input.Agents.Single(agent => agent.AgentId == each.AgentId));
        foreach (var (caller, agent) in input.Waiting.Where(caller => holders.ContainsKey(caller.QueueEntryId)).Select(caller => (caller, holders[caller.QueueEntryId])))
        {
            if (agent.Absence is not null || Level(agent, caller) == 0)
            {
                return $"{Name(agent.AgentId)} cannot take {Name(caller.QueueEntryId)}";
            }

            if (input.Waiting.FirstOrDefault(other => !holders.ContainsKey(other.QueueEntryId) && IsBefore(other, caller) && Level(agent, other) > 0) is { } passed)
            {
                return $"{Name(passed.QueueEntryId)} was passed over for {Name(caller.QueueEntryId)}";
            }
        }

        var held = decided.Select(each => each.AgentId).ToHashSet();
        var idle = input.Agents.Where(agent => agent.Absence is null && !held.Contains(agent.AgentId)).ToList();
        return input.Waiting.FirstOrDefault(caller => !holders.ContainsKey(caller.QueueEntryId) && idle.Exists(agent => Level(agent, caller) > 0)) is { } left
            ? $"{Name(left.QueueEntryId)} waits although somebody is free"
            : null;
    }

    private static bool IsBefore(WaitingEntry one, WaitingEntry other) =>
        one.Priority != other.Priority ? one.Priority < other.Priority : one.AgeFrom != other.AgeFrom ? one.AgeFrom < other.AgeFrom : one.Seq < other.Seq;

    private static int Level(RoutableAgent agent, WaitingEntry caller) =>
        new[] { caller.OrganizationId }.Concat(caller.Lenders).Max(organization => LevelIn(agent, organization, caller.Skills));

    private static int LevelIn(RoutableAgent agent, OrganizationId organization, IReadOnlyList<Skill> needed) =>
        agent.Skills.TryGetValue(organization, out var skills) ? needed.Select(skill => skills.GetValueOrDefault(skill)).Append(10).Min() : 0;

    private static int Name(AgentId agent) => Pool.NumberOf(agent.Value);

    private static int Name(QueueEntryId entry) => Pool.NumberOf(entry.Value);
}
