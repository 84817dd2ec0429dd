using ContactCenter.Core.Ivr;
using ContactCenter.Core.Ivr.Conditions;
using ContactCenter.Core.Queues;

namespace ContactCenter.Core.Tests.Ivr.Conditions;

public sealed class ConditionParserTests
{
    [Theory]
    [InlineData("urgent == true", "urgent Equal 'true'")]
    [InlineData("urgent!=false", "urgent NotEqual 'false'")]
    [InlineData("count < -12", "count Less the number -12")]
    [InlineData("count<=12", "count LessOrEqual the number 12")]
    [InlineData("left > 120s", "left Greater the duration 120s")]
    [InlineData("left >= 2m", "left GreaterOrEqual the duration 120s")]
    [InlineData("state == 'in hand'", "state Equal the text 'in hand'")]
    [InlineData("state == \"it's\"", "state Equal the text 'it's'")]
    [InlineData("state == ''", "state Equal the text ''")]
    [InlineData("  caller.withheld  ==  true  ", "caller.withheld Equal 'true'")]
    [InlineData("queue(general).wait_p50 > 120s", "queue(general).wait_p50 Greater the duration 120s")]
    [InlineData("queue ( tax-office ) .agents == 0", "queue(tax-office).agents Equal the number 0")]
    [InlineData("or_else == 1", "or_else Equal the number 1")]
    public void Comparison_Is_A_Variable_A_Sign_And_A_Literal(string text, string expected)
    {
        var comparison = Parse(text).Comparisons.ShouldHaveSingleItem();

        $"{comparison.Operand} {comparison.Operator} {FlowValueWords.Describe(comparison.Literal)}".ShouldBe(expected);
    }

    [Fact]
    public void Comparisons_Are_Joined_One_Way()
    {
        Parse("count > 1 and count < 5 and urgent == true").ShouldSatisfyAllConditions(
            condition => condition.Joint.ShouldBe(ConditionJoint.All),
            condition => condition.Comparisons.Select(comparison => comparison.Position).ShouldBe([1, 15, 29]));
        Parse("count < 1 or count > 5").Joint.ShouldBe(ConditionJoint.Any);
    }

    [Fact]
    public void Everything_Named_Is_A_Reference_Once() =>
        Parse("queue(general).agents == 0 or queue(general).waiting > 5 or count > 1 or count < 0").References.ShouldBe(
        [
            new FlowReference(FlowReferenceKind.Queue, "general"),
            new FlowReference(FlowReferenceKind.Reads, "count"),
        ]);

    [Fact]
    public void Queue_Stands_In_The_Operand() =>
        Parse("queue(general).agents == 0").Comparisons[0].Operand.ShouldBe(new ConditionOperand("queue.agents", new QueueId("general")));

    [Theory]
    [InlineData("", "character 1: expected a variable, found the end")]
    [InlineData("   ", "character 4: expected a variable, found the end")]
    [InlineData("true == urgent", "character 1: expected a variable, found 'true'")]
    [InlineData("120s < left", "character 1: expected a variable, found '120s'")]
    [InlineData("(count == 1)", "character 1: expected a variable, found '('")]
    [InlineData("count", "character 6: expected ==, !=, <, <=, > or >=, found the end")]
    [InlineData("count = 1", "character 7: expected ==, !=, <, <=, > or >=, found '='")]
    [InlineData("count <> 1", "character 7: expected ==, !=, <, <=, > or >=, found '<>'")]
    [InlineData("count is 1", "character 7: expected ==, !=, <, <=, > or >=, found 'is'")]
    [InlineData("count '==' 1", "character 7: expected ==, !=, <, <=, > or >=, found '=='")]
    [InlineData("count ==", "character 9: expected true, false, a whole number, a duration such as 120s, or a text in quotes, found the end")]
    [InlineData("count == 1.5", "character 10: expected true, false, a whole number, a duration such as 120s, or a text in quotes, found '1.5'")]
    [InlineData("state == open", "character 10: expected true, false, a whole number, a duration such as 120s, or a text in quotes, found 'open'")]
    [InlineData("state == 'open", "character 10: expected true, false, a whole number, a duration such as 120s, or a text in quotes, found ''open'")]
    [InlineData("count == 99999999999999999999", "character 10: expected true, false, a whole number, a duration such as 120s, or a text in quotes, found '99999999999999999999'")]
    [InlineData("count == 1 2", "character 12: expected 'and', 'or' or the end, found '2'")]
    [InlineData("count == 1 AND count == 2", "character 12: expected 'and', 'or' or the end, found 'AND'")]
    [InlineData("count == 1 and", "character 15: expected a variable, found the end")]
    [InlineData("count == 1 and or", "character 16: expected a variable, found 'or'")]
    [InlineData("count == 1 and count == 2 or count == 3", "character 27: 'and' and 'or' cannot stand in one condition; make two branches of it")]
    [InlineData("count == 1 or count == 2 and count == 3", "character 26: 'and' and 'or' cannot stand in one condition; make two branches of it")]
    [InlineData("queue.waiting > 5", "character 1: expected the queue with it, as in queue(general).waiting, found 'queue.waiting'")]
    [InlineData("queue > 5", "character 7: expected the queue in brackets, as in queue(general).waiting, found '>'")]
    [InlineData("queue() > 5", "character 7: expected the name of a queue, found ')'")]
    [InlineData("queue(general > 5", "character 15: expected ')', found '>'")]
    [InlineData("queue(general) > 5", "character 16: expected .agents or .wait_p50 or .waiting, found '>'")]
    [InlineData("queue(general).length > 5", "character 15: expected .agents or .wait_p50 or .waiting, found '.length'")]
    [InlineData("count == 1 € 2", "character 12: expected 'and', 'or' or the end, found '€'")]
    public void Fault_Is_Named_With_Its_Place(string text, string expected)
    {
        ConditionParser.TryParse(text, out _, out var problem).ShouldBeFalse();

        problem.ShouldNotBeNull().ToString().ShouldBe(expected);
    }

    [Fact]
    public void Whatever_Is_Written_The_Answer_Is_A_Condition_Or_A_Problem_Inside_It()
    {
        string[] pieces = ["count", "queue", "(", ")", ".waiting", "general", "==", "<", "and", "or", "true", "120s", "-", "'", "\"", " ", "\0", "é", "\uD83D", "9999999999", "."];
        var random = new Random(20261126);
        for (var time = 0; time < 20_000; time++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => pieces[random.Next(pieces.Length)]));

            var isFine = ConditionParser.TryParse(text, out var condition, out var problem);

            (condition is not null).ShouldBe(isFine);
            (problem is null).ShouldBe(isFine);
            (problem?.Position ?? 1).ShouldBeInRange(1, text.Length + 1);
        }
    }

    private static Condition Parse(string text) => ConditionParser.TryParse(text, out var condition, out var problem)
        ? condition
        : throw new FormatException(problem.ToString());
}
