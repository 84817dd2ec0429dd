using ContactCenter.Core.Agents;
using ContactCenter.Core.Routing;
using static ContactCenter.Core.Tests.Routing.Pool;

namespace ContactCenter.Core.Tests.Routing;

public sealed class RouterTests
{
    [Fact]
    public void Oldest_Caller_Is_First() =>
        Decide([Caller(1, since: 30), Caller(2, since: 10), Caller(3, since: 20)], [Agent(7)]).ShouldBe([(2, 7)]);

    [Fact]
    public void Priority_Goes_Before_Age() =>
        Decide([Caller(1, since: 0, priority: 5), Caller(2, since: 60, priority: 1)], [Agent(7)]).ShouldBe([(2, 7)]);

    [Fact]
    public void Order_Of_Entry_Settles_Equal_Ages() =>
        Decide([Caller(2), Caller(1)], [Agent(7)]).ShouldBe([(1, 7)]);

    [Fact]
    public void Caller_Whom_Nobody_Can_Take_Does_Not_Stop_The_Next() =>
        Decide([Caller(1, since: 0, skills: "taxes"), Caller(2, since: 10)], [Agent(7)]).ShouldBe([(2, 7)]);

    [Fact]
    public void Agent_Needs_Every_Skill_Of_The_Queue() =>
        Decide(
            [Caller(1, skills: "general taxes")],
            [Agent(7, 0, (Prat, "general", 10)), Agent(8, 50, (Prat, "general", 1), (Prat, "taxes", 1))]).ShouldBe([(1, 8)]);

    [Fact]
    public void Queue_Without_Skills_Takes_Any_Agent_Of_The_Organization_Only() =>
        Decide(
            [Caller(1, skills: ""), Caller(2, skills: "")],
            [Agent(7, 0, (Vic, "general", 10)), Agent(8, 50, (Prat, "taxes", 1))]).ShouldBe([(1, 8)]);

    [Fact]
    public void Longest_Idle_Agent_Is_Chosen() =>
        Decide([Caller(1)], [Agent(7, idleSince: 20), Agent(8, idleSince: 10), Agent(9, idleSince: 30)]).ShouldBe([(1, 8)]);

    [Fact]
    public void Proficiency_Goes_Before_Idle_Time() =>
        Decide([Caller(1)], [Agent(7, 0, (Prat, "general", 4)), Agent(8, 60, (Prat, "general", 9))]).ShouldBe([(1, 8)]);

    [Fact]
    public void Weakest_Skill_Needed_Is_What_Counts() =>
        Decide(
            [Caller(1, skills: "general taxes")],
            [Agent(7, 0, (Prat, "general", 10), (Prat, "taxes", 2)), Agent(8, 60, (Prat, "general", 3), (Prat, "taxes", 3))]).ShouldBe([(1, 8)]);

    [Fact]
    public void Equal_Agents_Are_Chosen_By_Id_Whatever_Their_Order()
    {
        Decide([Caller(1)], [Agent(7), Agent(8)]).ShouldBe([(1, 7)]);
        Decide([Caller(1)], [Agent(8), Agent(7)]).ShouldBe([(1, 7)]);
    }

    [Fact]
    public void Nobody_Gets_Two_Callers_And_No_Caller_Two_Agents() =>
        Decide([Caller(1, since: 1), Caller(2, since: 2), Caller(3, since: 3)], [Agent(7, idleSince: 1), Agent(8, idleSince: 2)])
            .ShouldBe([(1, 7), (2, 8)]);

    [Fact]
    public void Two_Organizations_Share_One_Pool_By_The_Same_Rules() =>
        Decide(
            [Caller(1, since: 20), Caller(2, since: 10, of: Vic), Caller(3, since: 30, of: Vic)],
            [Agent(7, 0, (Prat, "general", 5), (Vic, "general", 5)), Agent(8, 5, (Prat, "general", 5))])
            .ShouldBe([(2, 7), (1, 8)]);

    [Fact]
    public void Without_Callers_Or_Agents_Nothing_Is_Decided()
    {
        Decide([], [Agent(7)]).ShouldBeEmpty();
        Decide([Caller(1)], []).ShouldBeEmpty();
    }

    [Fact]
    public void Reason_Names_The_Selector_The_Choice_And_The_Proficiency() =>
        Router.Decide(Input([Caller(1)], [Agent(7), Agent(8), Agent(9, 0, (Vic, "general", 5))]), Selector)
            .ShouldHaveSingleItem().Reason.ShouldBe("longest-idle of 2 able, proficiency 5");

    [Fact]
    public void Agents_Who_Are_Busy_Or_Paused_Are_Held_For_Nobody() =>
        Decide(
            [Caller(1)],
            [
                Agent(7) with { Absence = new AgentAbsence(AgentState.WrapUp, null) },
                Agent(8) with { Absence = new AgentAbsence(AgentState.Idle, NotReadyReason.Meal) },
                Agent(9, idleSince: 50),
            ]).ShouldBe([(1, 9)]);

    [Fact]
    public void Agent_Of_Another_Organization_Takes_A_Shared_Call_When_No_Own_One_Can() =>
        Decide([Caller(1) with { Lenders = [Vic] }, Caller(2)], [Agent(7, 0, (Vic, "general", 9))]).ShouldBe([(1, 7)]);

    [Fact]
    public void Own_Agent_Goes_Before_A_Better_One_Who_Is_Lent() =>
        Decide([Caller(1) with { Lenders = [Vic] }], [Agent(7, 0, (Vic, "general", 10)), Agent(8, 50, (Prat, "general", 1))]).ShouldBe([(1, 8)]);

    [Fact]
    public void Lent_Agent_Needs_The_Skills_In_The_Organization_That_Lends_Them() =>
        Decide([Caller(1, skills: "taxes") with { Lenders = [Vic] }], [Agent(7, 0, (Vic, "general", 10))]).ShouldBeEmpty();

    [Fact]
    public void Reason_Says_What_Was_Widened_And_Who_Lends() =>
        Router.Decide(Input([Caller(1) with { Lenders = [Vic], Widened = 2 }], [Agent(7, 0, (Vic, "general", 3))]), Selector)
            .ShouldHaveSingleItem().Reason.ShouldBe("longest-idle of 1 able, proficiency 3, widened 2, lent by vic");
}
