namespace ContactCenter.Server.Tests.Ivr;

public sealed class FolderNamesTests
{
    [Theory]
    [InlineData("vila/tests/night.test.yaml")]
    [InlineData("vila/tests/closed-2.test.yaml")]
    public void Scenario_Is_Passed_Over_Whatever_It_Holds(string file) => FlowFiles.ProblemsWith(file, "test: [").ShouldBeEmpty();

    [Theory]
    [InlineData("vila/tests/Night.test.yaml")]
    [InlineData("vila/tests/.test.yaml")]
    [InlineData("vila/tests/night.yaml")]
    [InlineData("vila/tests/night/one.test.yaml")]
    [InlineData("vila/night.test.yaml")]
    [InlineData("vila/audio/bye.yaml")]
    public void Any_Other_Name_Is_A_Problem(string file) =>
        FlowFiles.ProblemsWith(file, "test: a").ShouldBe([$"{file}:1:1: nothing reads this file; expected organization.yaml, calendar.yaml, <flow>.flow.yaml, texts/<language>.yaml or tests/<name>.test.yaml"]);
}
