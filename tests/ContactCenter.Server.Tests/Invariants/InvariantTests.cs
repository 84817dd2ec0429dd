using ContactCenter.Server.Features.Invariants;

namespace ContactCenter.Server.Tests.Invariants;

public sealed class InvariantTests
{
    private static readonly IReadOnlyList<Violated> Violations =
    [
        .. CallViolations.All,
        .. QueueViolations.All,
        .. AgentViolations.All,
        .. CommandViolations.All,
        .. RatingViolations.All,
        .. FigureViolations.All,
        .. RowViolations.All,
    ];

    public static TheoryData<int, string> Planted => [.. Violations.Select((violated, i) => (i, violated.Invariant))];

    [Fact]
    public async Task Every_Invariant_Holds_In_A_Story_Of_Real_Calls()
    {
        var (results, _) = await CheckedStory.CheckAsync();

        results.Where(result => !result.Held).ShouldBeEmpty();
        results.Select(result => result.Name).ShouldBe(InvariantCatalog.All.Select(invariant => invariant.Name));
        results.ShouldAllBe(result => !result.Detail.Contains(" in 0 ", StringComparison.Ordinal), "an invariant of no row at all proves nothing");
    }

    [Theory]
    [MemberData(nameof(Planted))]
    public async Task A_Planted_Violation_Is_Named_With_Its_Row(int number, string invariant)
    {
        var violated = Violations[number];
        var (results, story) = await CheckedStory.CheckAsync(violated.Sql);

        var broken = results.Where(result => !result.Held).ToList();
        broken.Select(result => result.Name).ShouldBe([invariant, .. violated.Also], StringComparer.Ordinal, ignoreOrder: true, string.Join(Environment.NewLine, broken));
        results.Single(result => string.Equals(result.Name, invariant, StringComparison.Ordinal)).Detail.ShouldContain(violated.Row(story));
    }

    [Fact]
    public void Every_Invariant_Has_A_Planted_Violation() =>
        Violations.Select(violated => violated.Invariant).Distinct(StringComparer.Ordinal)
            .ShouldBe(InvariantCatalog.All.Select(invariant => invariant.Name), StringComparer.Ordinal, ignoreOrder: true);

    [Fact]
    public void Every_Invariant_Has_A_Name_And_A_Sentence_Of_Its_Own()
    {
        InvariantCatalog.All.Select(invariant => invariant.Name).ShouldBeUnique(StringComparer.Ordinal);
        InvariantCatalog.All.Select(invariant => invariant.Sentence).ShouldBeUnique(StringComparer.Ordinal);
    }
}
