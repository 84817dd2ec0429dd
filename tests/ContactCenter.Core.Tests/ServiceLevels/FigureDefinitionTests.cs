using ContactCenter.Core.ServiceLevels;

namespace ContactCenter.Core.Tests.ServiceLevels;

public sealed class FigureDefinitionTests
{
    [Fact]
    public void Default_Is_20_Seconds_Strict_With_Short_Abandons_Under_5()
    {
        var definition = FigureDefinition.Default;

        (definition.Id, definition.Version, definition.IntervalMinutes).ShouldBe(("sl-1", 1, 15));
        definition.IsWithin(TimeSpan.FromMilliseconds(19_999)).ShouldBeTrue();
        definition.IsWithin(TimeSpan.FromSeconds(20)).ShouldBeFalse();
        definition.IsShortAbandon(TimeSpan.FromMilliseconds(4_999)).ShouldBeTrue();
        definition.IsShortAbandon(TimeSpan.FromSeconds(5)).ShouldBeFalse();
    }

    [Theory]
    [InlineData("", 1, 20, 5, 15, "figure_definition.name")]
    [InlineData("sl-2", 0, 20, 5, 15, "figure_definition.name")]
    [InlineData("sl-2", 1, 0, 0, 15, "figure_definition.target")]
    [InlineData("sl-2", 1, 20, -1, 15, "figure_definition.short_abandon")]
    [InlineData("sl-2", 1, 20, 21, 15, "figure_definition.short_abandon")]
    [InlineData("sl-2", 1, 300, 61, 15, "figure_definition.short_abandon")]
    [InlineData("sl-2", 1, 20, 5, 20, "figure_definition.interval_minutes")]
    public void Parameter_Out_Of_Its_Limits_Is_Refused(
        string id, int version, int target, int shortAbandon, int minutes, string code)
    {
        var result = FigureDefinition.Create(
            id, version, TimeSpan.FromSeconds(target), TimeSpan.FromSeconds(shortAbandon), ThresholdComparison.Strict, minutes);

        result.Error.ShouldNotBeNull().Code.ShouldBe(code);
    }
}
