using System.Text;
using ContactCenter.Core.Common;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Features.Ivr.Files;

namespace ContactCenter.Server.Tests.Ivr;

public sealed class YamlRulesTests
{
    private const string Texts = "vila/texts/ca.yaml";

    [Theory]
    [InlineData("no", "no")]
    [InlineData("Yes", "Yes")]
    [InlineData("off", "off")]
    [InlineData("'1'", "1")]
    [InlineData("\"true\"", "true")]
    [InlineData("12:30", "12:30")]
    [InlineData("1 2", "1 2")]
    [InlineData("1_000", "1_000")]
    public void Text_Is_What_Yaml_1_2_Calls_Text(string written, string text)
    {
        var files = FlowFiles.Sound();
        files[Texts] = files[Texts].Replace("bye: Adéu", $"bye: {written}", StringComparison.Ordinal);

        FlowFiles.Load(files).Sets.ShouldHaveSingleItem().Texts.Get(new LanguageTag("ca"), "bye").ShouldBe(text);
    }

    [Theory]
    [InlineData("12", "found the number 12; write \"12\" if it is one")]
    [InlineData("1e3", "found the number 1e3; write \"1e3\" if it is one")]
    [InlineData("0x1F", "found the number 0x1F; write \"0x1F\" if it is one")]
    [InlineData("true", "found 'true'; write \"true\" if it is one")]
    [InlineData("~", "found nothing")]
    [InlineData("", "found nothing")]
    [InlineData("[a]", "found a list")]
    [InlineData("{ text: { a: b } }", "found properties")]
    public void Anything_Else_Is_Not_Taken_For_A_Text(string written, string found)
    {
        var content = FlowFiles.Sound()[Texts].Replace("bye: Adéu", $"bye: {written}", StringComparison.Ordinal);

        FlowFiles.ProblemsWith(Texts, content).ShouldHaveSingleItem().ShouldEndWith($"expected a text, {found}");
    }

    [Theory]
    [InlineData("", "vila/calendar.yaml:1:1: the file is empty")]
    [InlineData("# only a remark\n", "vila/calendar.yaml:1:1: the file is empty")]
    [InlineData("- a\n", "vila/calendar.yaml:1:1: expected properties such as 'name: value' at the top of the file")]
    [InlineData("calendars: {}\n---\na: b\n", "vila/calendar.yaml:2:1: one document per file; remove '---' and put the rest into another file")]
    [InlineData("%YAML 1.1\n---\ncalendars: {}\n", "vila/calendar.yaml:1:1: files are YAML 1.2; leave the %YAML line out")]
    [InlineData("calendars: !!map {}\n", "vila/calendar.yaml:1:12: tags are not used here; remove 'tag:yaml.org,2002:map'")]
    [InlineData("[a]: b\ncalendars: {}\n", "vila/calendar.yaml:1:1: expected a name before the colon, found a list or properties")]
    [InlineData("calendars: {}\ncalendars: {}\n", "vila/calendar.yaml:2:1: 'calendars' is written twice; the first stands in line 1")]
    public void What_Hides_Meaning_Is_Refused(string content, string problem) =>
        FlowFiles.ProblemsWith("vila/calendar.yaml", content).ShouldBe([problem]);

    [Fact]
    public void Merge_Key_Is_An_Unknown_Property() =>
        FlowFiles.ProblemsWith("vila/calendar.yaml", "calendars: {}\n<<: { a: b }\n")
            .ShouldBe(["vila/calendar.yaml:2:1: unknown property '<<'; expected calendars, notices"]);

    [Fact]
    public void Depth_And_Size_Have_Limits()
    {
        FlowFiles.ProblemsWith("vila/calendar.yaml", $"calendars: {new string('[', 5000)}{new string(']', 5000)}\n")
            .ShouldContain("vila/calendar.yaml:1:32: more than 20 levels of nesting", StringComparer.Ordinal);
        FlowFiles.ProblemsWith("vila/calendar.yaml", $"# {new string('x', 1_000_000)}")
            .ShouldBe(["vila/calendar.yaml:1:1: the file is larger than 1000000 bytes"]);
    }

    [Fact]
    public void File_In_Another_Encoding_Is_Refused()
    {
        var files = FlowFiles.Sound().Select(file => new FlowFile(file.Key, Encoding.UTF8.GetBytes(file.Value)));
        var latin = new FlowFile("vila/calendar.yaml", Encoding.Latin1.GetBytes("calendars: { é: 1 }"));

        FlowFolderLoader.Load([.. files, latin]).Problems.ShouldHaveSingleItem().ToString().ShouldBe("vila/calendar.yaml:1:1: the file is not UTF-8 text");
    }
}
