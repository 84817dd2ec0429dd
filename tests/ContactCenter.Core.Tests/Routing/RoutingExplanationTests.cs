using ContactCenter.Core.Agents;
using ContactCenter.Core.Queues;
using ContactCenter.Core.Routing;
using static ContactCenter.Core.Tests.Routing.Pool;

namespace ContactCenter.Core.Tests.Routing;

public sealed class RoutingExplanationTests
{
    [Fact]
    public void Says_Of_Everyone_At_Work_Why_They_Were_Held_Or_Not()
    {
        var input = Input(
            [Caller(1, since: 0), Caller(2, since: 10)],
            [
                Agent(11, idleSince: 0),
                Agent(12, idleSince: 5),
                Agent(13, idleSince: 9),
                Agent(14, 0, (Prat, "taxes", 5)),
                Agent(15, 0, (Vic, "general", 5)),
                Agent(16) with { Absence = new AgentAbsence(AgentState.OnCall, null) },
                Agent(17) with { Absence = new AgentAbsence(AgentState.Idle, NotReadyReason.Break) },
            ]);

        var explanation = RoutingExplanation.Of(input, Selector, CallerId(2)).ShouldNotBeNull();

        explanation.Before.ShouldBe(1);
        NumberOf(explanation.Assignment.ShouldNotBeNull().AgentId.Value).ShouldBe(12);
        explanation.Agents.Select(agent => (NumberOf(agent.AgentId.Value), agent.Verdict)).ShouldBe(
        [
            (12, CandidateVerdict.Chosen),
            (13, CandidateVerdict.LessSuited),
            (11, CandidateVerdict.HeldForAnother),
            (14, CandidateVerdict.LacksSkill),
            (15, CandidateVerdict.OtherOrganization),
            (16, CandidateVerdict.Busy),
            (17, CandidateVerdict.NotReady),
        ]);
        explanation.Agents[2].HeldFor.ShouldBe(CallerId(1));
        explanation.Agents[3].Lacking.ShouldBe(new Skill("general"));
    }

    [Fact]
    public void Agent_Held_For_A_Later_Caller_Was_Not_Able_To_Take_This_One()
    {
        var input = Input([Caller(1, since: 0, skills: "taxes"), Caller(2, since: 10)], [Agent(11)]);

        var explanation = RoutingExplanation.Of(input, Selector, CallerId(1)).ShouldNotBeNull();

        explanation.Assignment.ShouldBeNull();
        explanation.Agents.ShouldHaveSingleItem().Verdict.ShouldBe(CandidateVerdict.LacksSkill);
    }

    [Fact]
    public void Caller_Who_Did_Not_Wait_Has_No_Explanation() =>
        RoutingExplanation.Of(Input([Caller(1)], [Agent(7)]), Selector, CallerId(2)).ShouldBeNull();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Explanation_Names_The_Agent_That_The_Decision_Held(int seed)
    {
        var random = new Random(seed);
        var input = Input(
            Enumerable.Range(1, 40).Select(id => Caller(id, random.Next(100), random.Next(1, 4), random.Next(2) == 0 ? "general" : "taxes")),
            Enumerable.Range(100, 30).Select(id => Agent(id, random.Next(50), (Prat, "general", random.Next(0, 11)), (Prat, "taxes", random.Next(0, 11)))));
        var decided = Router.Decide(input, Selector).ToDictionary(assignment => assignment.QueueEntryId, assignment => assignment.AgentId);

        foreach (var entry in input.Waiting)
        {
            var explanation = RoutingExplanation.Of(input, Selector, entry.QueueEntryId).ShouldNotBeNull();

            explanation.Agents.Where(agent => agent.Verdict == CandidateVerdict.Chosen).Select(agent => agent.AgentId)
                .ShouldBe(decided.TryGetValue(entry.QueueEntryId, out var agent) ? [agent] : []);
            explanation.Agents.Count(candidate => candidate.Verdict == CandidateVerdict.LessSuited && explanation.Assignment is null)
                .ShouldBe(0, "somebody free and able was left while the caller got nobody");
        }
    }
}
