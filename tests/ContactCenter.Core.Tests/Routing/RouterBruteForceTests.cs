using ContactCenter.Core.Agents;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.Routing;
using static ContactCenter.Core.Tests.Routing.Pool;

namespace ContactCenter.Core.Tests.Routing;

/// <summary>The same decisions as a search that knows nothing but the rules, on pools as large as a busy operator's.</summary>
public sealed class RouterBruteForceTests
{
    private static readonly string[] SkillNames = ["general", "taxes", "census"];

    [Theory]
    [InlineData(1, 500, 200)]
    [InlineData(2, 500, 200)]
    [InlineData(3, 40, 200)]
    [InlineData(4, 500, 20)]
    public void Router_Decides_As_The_Rules_Say(int seed, int agentCount, int callerCount)
    {
        var random = new Random(seed);
        var agents = Enumerable.Range(1, agentCount).Select(id => RandomAgent(random, id)).ToArray();
        var callers = Enumerable.Range(1, callerCount).Select(id => RandomCaller(random, id)).ToArray();

        var decided = Router.Decide(Input(callers, agents), Selector);

        decided.Select(a => (a.QueueEntryId, a.AgentId)).ShouldBe(Search(callers, agents).Select(pair => (pair.Caller.QueueEntryId, pair.Agent.AgentId)));
        decided.Count.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Order_Of_The_Input_Changes_Nothing()
    {
        var random = new Random(5);
        var agents = Enumerable.Range(1, 100).Select(id => RandomAgent(random, id)).ToArray();
        var callers = Enumerable.Range(1, 60).Select(id => RandomCaller(random, id)).ToArray();
        var decided = Decide(callers, agents);

        random.Shuffle(agents);
        random.Shuffle(callers);

        Decide(callers, agents).ShouldBe(decided);
    }

    private static List<(WaitingEntry Caller, RoutableAgent Agent)> Search(WaitingEntry[] callers, RoutableAgent[] agents)
    {
        var pairs = new List<(WaitingEntry Caller, RoutableAgent Agent)>();
        var (open, free) = (callers.ToList(), agents.ToList());
        while (open.Count > 0)
        {
            var caller = open.Single(one => open.TrueForAll(other => other == one || IsBefore(one, other)));
            open.Remove(caller);
            var able = free.FindAll(agent => Proficiency(agent, caller) > 0);
            if (able.Count > 0)
            {
                var chosen = able.Single(one => able.TrueForAll(other => other == one || IsBetter(one, other, caller)));
                free.Remove(chosen);
                pairs.Add((caller, chosen));
            }
        }

        return pairs;
    }

    private static bool IsBefore(WaitingEntry one, WaitingEntry other) => one.Priority != other.Priority
        ? one.Priority < other.Priority
        : one.AgeFrom != other.AgeFrom ? one.AgeFrom < other.AgeFrom : one.Seq < other.Seq;

    private static bool IsBetter(RoutableAgent one, RoutableAgent other, WaitingEntry caller)
    {
        var (mine, theirs) = (Proficiency(one, caller), Proficiency(other, caller));
        return IsLent(one, caller) != IsLent(other, caller)
            ? IsLent(other, caller)
            : mine != theirs
            ? mine > theirs
            : one.IdleSince != other.IdleSince ? one.IdleSince < other.IdleSince : one.AgentId.Value.CompareTo(other.AgentId.Value) < 0;
    }

    private static int Proficiency(RoutableAgent agent, WaitingEntry caller) =>
        agent.Absence is not null ? 0 : In(caller.OrganizationId, agent, caller) is var own and > 0 ? own : caller.Lenders.Select(lender => In(lender, agent, caller)).Append(0).Max();

    private static bool IsLent(RoutableAgent agent, WaitingEntry caller) => In(caller.OrganizationId, agent, caller) == 0;

    private static int In(OrganizationId organization, RoutableAgent agent, WaitingEntry caller) =>
        agent.Skills.TryGetValue(organization, out var skills) ? caller.Skills.Select(skill => skills.TryGetValue(skill, out var level) ? level : 0).Append(10).Min() : 0;

    private static RoutableAgent RandomAgent(Random random, int id)
    {
        var skills =
            from organization in new[] { Prat, Vic }
            where random.Next(4) > 0
            from skill in SkillNames
            where random.Next(2) > 0
            select (organization, skill, random.Next(1, 11));
        return Agent(id, random.Next(50), [.. skills]) with
        {
            Absence = random.Next(5) switch { 0 => new AgentAbsence(AgentState.OnCall, null), 1 => new AgentAbsence(AgentState.Idle, NotReadyReason.Break), _ => null },
        };
    }

    private static WaitingEntry RandomCaller(Random random, int id)
    {
        OrganizationId of = random.Next(2) == 0 ? Prat : Vic;
        var skills = string.Join(' ', SkillNames.Where(_ => random.Next(3) == 0));
        return Caller(id, random.Next(100), random.Next(1, 4), skills, of) with { Lenders = random.Next(3) == 0 ? [of == Prat ? Vic : Prat] : [] };
    }
}
