using ContactCenter.Core.Ivr;
using ContactCenter.Core.Ivr.Scenarios;

namespace ContactCenter.Core.Tests.Ivr.Play;

public sealed class ScenarioRunnerTests
{
    [Fact]
    public void Call_That_Goes_As_Written_Passes() => Run(
        Expect(ScenarioAspect.Said, "welcome, ask"),
        Give("1"),
        Expect(ScenarioAspect.Queue, "general"),
        Expect(ScenarioAspect.Waits, "queue"),
        Give("answered"),
        Give("5"),
        Expect(ScenarioAspect.Events, "rating_asked, rating_closed"),
        Expect(ScenarioAspect.Ended, "true")).Failure.ShouldBeNull();

    [Theory]
    [InlineData(ScenarioAspect.Node, "queue", "x.test.yaml:9:1: expected node 'queue', found 'menu'")]
    [InlineData(ScenarioAspect.Topic, "taxes", "x.test.yaml:9:1: expected topic 'taxes', found nothing")]
    [InlineData(ScenarioAspect.Language, "es", "x.test.yaml:9:1: expected language 'es', found 'ca'")]
    [InlineData(ScenarioAspect.Ended, "true", "x.test.yaml:9:1: expected ended 'true', found 'false'")]
    [InlineData(ScenarioAspect.Said, "ask", "x.test.yaml:9:1: expected said 'ask', found 'welcome, ask'")]
    public void Difference_Is_Told_With_Its_Place(ScenarioAspect aspect, string expected, string failure) => Run(Expect(aspect, expected)).Failure.ShouldBe(failure);

    [Fact]
    public void Word_That_Cannot_Come_Is_Told_With_What_Can() => Run(Give("answered")).Failure
        .ShouldBe("x.test.yaml:8:1: 'answered' means nothing at 'menu'; the call waits for 1, 2, 3, 7, silence, hangup");

    [Fact]
    public void Nothing_Comes_After_The_End() => Run(Give("hangup"), Give("1")).Failure.ShouldBe("x.test.yaml:8:1: '1' comes after the end of the call");

    [Fact]
    public void Given_World_Lies_Over_The_Real_One()
    {
        var scenario = Scenario([Give("2"), Expect(ScenarioAspect.Node, "bye")]) with { Given = facts => facts with { IsAvailable = _ => false } };

        ScenarioRunner.Run(PlayedFlows.Set, scenario, PlayedFlows.Facts).Failure.ShouldBeNull();
    }

    [Fact]
    public void Coverage_Is_What_Calls_Came_To()
    {
        var covered = ScenarioRunner.Covered(PlayedFlows.Set.Flows[PlayedFlows.Main], [Run(Give("1"), Give("1"))]);

        covered.Nodes.Order(StringComparer.Ordinal).ShouldBe(["loop", "menu", "message", "queue", "welcome"]);
        covered.Exits.Select(exit => $"{exit.Node} {exit.Exit}").Order(StringComparer.Ordinal).ShouldBe(["loop key 1", "menu key 1", "queue wait", "welcome next"]);
    }

    private static ScenarioResult Run(params ScenarioStep[] steps) => ScenarioRunner.Run(PlayedFlows.Set, Scenario(steps), PlayedFlows.Facts);

    private static Scenario Scenario(ScenarioStep[] steps) => new("a call", PlayedFlows.Main, PlayedFlows.Noon, steps);

    private static ScenarioStep.Expect Expect(ScenarioAspect aspect, string expected) => new("x.test.yaml:9:1", aspect, expected);

    private static ScenarioStep.Give Give(string word) => new("x.test.yaml:8:1", word);
}
