using System.Collections.Immutable;
using ContactCenter.Core.Calls;
using ContactCenter.Core.Ivr;
using ContactCenter.Core.Ivr.Conditions;
using ContactCenter.Core.Ivr.Nodes;

namespace ContactCenter.Core.Tests.Ivr;

public sealed class BranchNodeTests
{
    private static readonly FlowFacts World = new()
    {
        Texts = Talk.Texts,
        Hours = _ => new HoursFacts(HoursExit.Open),
        Queue = queue => queue.Value is "general" ? new QueueFacts(2, 7, TimeSpan.FromSeconds(90)) : new QueueFacts(0, 0),
        OrganizationName = language => $"Vila {language}",
        Caller = new CallerFacts(CallerKind.Person, PhoneNumber.TryParse("+34600000001", out var number) ? number : null, IsDiverted: true),
    };

    [Theory]
    [InlineData("count == 5", true)]
    [InlineData("count != 5", false)]
    [InlineData("count < 6", true)]
    [InlineData("count < 5", false)]
    [InlineData("count <= 5", true)]
    [InlineData("count > 5", false)]
    [InlineData("count > 4", true)]
    [InlineData("count >= 6", false)]
    [InlineData("state == 'open'", true)]
    [InlineData("state == 'Open'", false)]
    [InlineData("urgent == true", true)]
    [InlineData("left > 59s", true)]
    [InlineData("left == 1m", true)]
    [InlineData("caller.withheld == true", false)]
    [InlineData("caller.shared == false", true)]
    [InlineData("caller.diverted == true", true)]
    [InlineData("caller.number == '+34600000001'", true)]
    [InlineData("organization.name == 'Vila ca'", true)]
    [InlineData("queue(general).waiting >= 7", true)]
    [InlineData("queue(general).agents == 2", true)]
    [InlineData("queue(general).wait_p50 > 89s", true)]
    [InlineData("count == 5 and urgent == false", false)]
    [InlineData("count == 5 and urgent == true", true)]
    [InlineData("count == 4 or urgent == true", true)]
    [InlineData("count == 4 or urgent == false", false)]
    public void Condition_Is_True_Or_Not(string condition, bool expected) => Holds(condition, World).ShouldBe(expected);

    [Theory]
    [InlineData("reference == '1'", false)]
    [InlineData("reference != '1'", true)]
    [InlineData("queue(taxes).wait_p50 > 1s", false)]
    [InlineData("queue(taxes).wait_p50 <= 1s", false)]
    [InlineData("queue(taxes).wait_p50 != 1s", true)]
    [InlineData("caller.number == '+34600000001'", false)]
    public void Value_That_Nobody_Knows_Equals_Nothing_And_Has_No_Order(string condition, bool expected) =>
        Holds(condition, World with { Caller = CallerFacts.Withheld }).ShouldBe(expected);

    [Theory]
    [InlineData(CallerKind.Person, false, false)]
    [InlineData(CallerKind.Withheld, true, false)]
    [InlineData(CallerKind.OwnLine, false, true)]
    [InlineData(CallerKind.Switchboard, false, true)]
    public void Kind_Of_Caller_Decides_Withheld_And_Shared(CallerKind kind, bool isWithheld, bool isShared)
    {
        var facts = World with { Caller = new CallerFacts(kind) };

        Holds("caller.withheld == true", facts).ShouldBe(isWithheld);
        Holds("caller.shared == true", facts).ShouldBe(isShared);
    }

    [Theory]
    [InlineData(CallerKind.Withheld, "first")]
    [InlineData(CallerKind.Switchboard, "second")]
    [InlineData(CallerKind.Person, "other")]
    public void First_Condition_That_Is_True_Decides(CallerKind kind, string node) =>
        new Talk(
            facts => facts with { Caller = new CallerFacts(kind) },
            [Branch(("caller.withheld == true", "first"), ("caller.withheld == true or caller.shared == true", "second")), .. LogicFlows.Ends("first", "second", "other")])
            .Session.NodeId.ShouldBe(node);

    [Fact]
    public void Ways_Are_Numbered() => Branch(("count > 1", "first"), ("count > 2", "second")).Exits.ShouldBe(
        [new FlowExit("when 1", "first"), new FlowExit("when 2", "second"), new FlowExit("else", "other")]);

    [Theory]
    [InlineData("colour == 'red'", "variable 'colour' is not declared under 'variables'")]
    [InlineData("queue(parking).agents == 0", "queue 'parking' is not in organization.yaml")]
    [InlineData("caller.withheld == 12", "when 1, character 1: 'caller.withheld' holds true or false, so it cannot be compared with the number 12")]
    [InlineData("count > 120s", "when 1, character 1: 'count' holds a number, so it cannot be compared with the duration 120s")]
    [InlineData("count > 1 and state == 1", "when 1, character 15: 'state' holds a text, so it cannot be compared with the number 1")]
    [InlineData("state < 'b'", "when 1, character 1: 'state' holds a text, which has no order; expected == or !=")]
    [InlineData("urgent >= true", "when 1, character 1: 'urgent' holds true or false, which has no order; expected == or !=")]
    [InlineData("hours.next_opening == 'today'", "when 1, character 1: 'hours.next_opening' holds an instant, which cannot be compared")]
    [InlineData("wait.position > 3", "when 1, character 1: 'wait.position' is known only to the texts of a wait loop")]
    [InlineData("queue(general).wait_p50 > 120", "when 1, character 1: 'queue(general).wait_p50' holds a duration, so it cannot be compared with the number 120")]
    public void Comparison_That_Makes_No_Sense_Is_Refused(string condition, string problem) =>
        LogicFlows.ProblemsOf(Branch((condition, "first"))).ShouldBe([problem]);

    [Fact]
    public void Sound_Branch_Has_No_Problem() =>
        LogicFlows.ProblemsOf(Branch(("queue(general).wait_p50 > 120s and caller.withheld == false", "first"), ("state != 'open'", "second"))).ShouldBeEmpty();

    private static bool Holds(string text, FlowFacts facts)
    {
        var session = new FlowSession
        {
            FlowId = new FlowId("main"),
            NodeId = "branch",
            Language = Talk.Catalan,
            Values = ImmutableDictionary<string, FlowValue>.Empty
                .Add("count", new FlowValue.Number(5))
                .Add("state", new FlowValue.Text("open"))
                .Add("urgent", new FlowValue.Boolean(true))
                .Add("left", new FlowValue.Span(TimeSpan.FromMinutes(1))),
        };
        return Condition(text).Holds(session, facts);
    }

    private static BranchNode Branch(params (string If, string Next)[] ways) =>
        new("branch") { When = [.. ways.Select(way => new BranchCase(Condition(way.If), way.Next))], Else = "other" };

    private static Condition Condition(string text) => ConditionParser.TryParse(text, out var condition, out var problem)
        ? condition
        : throw new FormatException(problem.ToString());
}
