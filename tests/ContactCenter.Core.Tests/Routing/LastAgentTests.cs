using ContactCenter.Core.Agents;
using ContactCenter.Core.Routing;
using static ContactCenter.Core.Tests.Routing.Pool;

namespace ContactCenter.Core.Tests.Routing;

public sealed class LastAgentTests
{
    private static readonly RoutableAgent Anna = Agent(1);

    [Fact]
    public void Agent_Is_Needed_While_Somebody_Waits_Whom_Nobody_Else_Can_Serve() =>
        LastAgent.IsNeeded(Anna.AgentId, [Caller(1)], [Anna, Agent(2, 0, (Prat, "taxes", 5)), Agent(3, 0, (Vic, "general", 5))]).ShouldBeTrue();

    [Fact]
    public void Agent_May_Go_When_Nobody_Waits() => LastAgent.IsNeeded(Anna.AgentId, [], [Anna]).ShouldBeFalse();

    [Fact]
    public void Agent_May_Go_When_Somebody_Else_Is_At_Work_Also_On_A_Break() =>
        LastAgent.IsNeeded(Anna.AgentId, [Caller(1)], [Anna, Agent(2) with { Absence = new AgentAbsence(AgentState.Idle, NotReadyReason.Meal) }]).ShouldBeFalse();

    [Fact]
    public void Agent_May_Go_When_Those_Who_Wait_Need_Something_Else() =>
        LastAgent.IsNeeded(Anna.AgentId, [Caller(1, skills: "taxes")], [Anna]).ShouldBeFalse();
}
