using System.Globalization;
using ContactCenter.Core.Ivr;
using ContactCenter.Server.Features.Ivr;

namespace ContactCenter.Server.Tests.Ivr;

public sealed class NoticeFileTests
{
    private const string File = "vila/calendar.yaml";
    private const string Storm = "calendars: {}\nnotices: { storm: { text: storm, from: 2026-12-01T08:00, until: 2026-12-05T20:00 }, always: { text: bye, until: 2030-01-01T00:00 } }\n";

    [Theory]
    [InlineData("2026-12-01T07:59:59+01:00", null)]
    [InlineData("2026-12-01T08:00+01:00", "storm")]
    [InlineData("2026-12-05T19:59:59+01:00", "storm")]
    [InlineData("2026-12-05T20:00+01:00", null)]
    public void Notice_Is_In_Force_By_The_Organizations_Own_Clock(string at, string? text)
    {
        Facts(at).Notice("storm").ShouldBe(text);
        Facts(at).Notice("always").ShouldBe("bye");
        Facts(at).Notice("other").ShouldBeNull();
    }

    [Fact]
    public void Notice_That_Is_Over_Does_No_Harm()
    {
        var files = Files("calendars: {}\nnotices: { storm: { text: storm, until: 2001-01-01T00:00 } }\n");

        FlowFiles.Load(files).Problems.ShouldBeEmpty();
    }

    [Fact]
    public void Flow_Speaks_A_Notice_While_It_Is_In_Force_And_Passes_It_In_Silence_Afterwards()
    {
        var files = Files(Storm);
        files["vila/main.flow.yaml"] = """
            flow: main
            schema: 1
            start: storm
            nodes:
              storm: { type: notice, notice: storm, next: bye }
              bye: { type: hangup, text: bye }
            """;
        var catalog = new FlowCatalog(FlowFiles.Load(files).Sets);

        new Caller(catalog, "+34930000009", "2026-12-03T12:00+01:00").Heard.ShouldBe(["Tempesta", "Adéu"]);
        new Caller(catalog, "+34930000009", "2026-12-06T12:00+01:00").Heard.ShouldBe(["Adéu"]);
    }

    [Fact]
    public void Notice_That_No_File_Has_Is_A_Problem_Of_The_Flow()
    {
        var files = Files(Storm);
        files["vila/main.flow.yaml"] = "flow: main\nschema: 1\nstart: a\nnodes:\n  a: { type: notice, notice: snow, next: bye }\n  bye: { type: hangup, text: bye }\n";

        FlowFiles.Load(files).Problems.Select(problem => problem.ToString())
            .ShouldBe(["vila/main.flow.yaml:5:3: node 'a': notice 'snow' is not in calendar.yaml"]);
    }

    [Theory]
    [InlineData("{ text: storm, from: 2026-12-01T08:00, until: 2026-12-01T08:00 }", "2:66: expected an end after 'from'")]
    [InlineData("{ text: storm, from: 2026-12-02T08:00, until: 2026-12-01T08:00 }", "2:66: expected an end after 'from'")]
    [InlineData("{ text: storm }", "2:20: property 'until' is missing")]
    [InlineData("{ until: 2026-12-01T08:00 }", "2:20: property 'text' is missing")]
    [InlineData("{ text: rain, until: 2026-12-01T08:00 }", "2:28: text 'rain' is missing in texts/ca.yaml")]
    [InlineData("{ text: storm, until: 2026-12-01 }", "2:42: expected a local date and time such as 2026-12-01T08:00, found '2026-12-01'")]
    [InlineData("{ text: storm, until: 2026-12-01T08:00+01:00 }", "2:42: expected a local date and time such as 2026-12-01T08:00, found '2026-12-01T08:00+01:00'")]
    [InlineData("{ text: storm, until: 2026-02-30T08:00 }", "2:42: expected a local date and time such as 2026-12-01T08:00, found '2026-02-30T08:00'")]
    [InlineData("{ text: storm, until: 0001-01-01T00:00 }", "2:42: expected a local date and time such as 2026-12-01T08:00, found '0001-01-01T00:00'")]
    [InlineData("{ text: storm, until: 9999-12-31T23:59 }", "2:42: expected a local date and time such as 2026-12-01T08:00, found '9999-12-31T23:59'")]
    [InlineData("tomorrow", "2:20: expected properties such as 'name: value', found 'tomorrow'")]
    public void Fault_Is_Told_At_Its_Place(string notice, string problem) =>
        FlowFiles.Load(Files($"calendars: {{}}\nnotices: {{ storm:  {notice} }}\n")).Problems.Select(found => found.ToString())
            .ShouldBe([$"{File}:{problem}"]);

    private static Dictionary<string, string> Files(string calendar)
    {
        var files = FlowFiles.Sound();
        files["vila/texts/ca.yaml"] += "\nstorm: Tempesta\n";
        files[File] = calendar;
        return files;
    }

    private static FlowFacts Facts(string at)
    {
        var set = FlowFiles.Load(Files(Storm)).Sets.ShouldHaveSingleItem();
        return new FlowCatalog([set]).FactsFor(set, DateTimeOffset.Parse(at, CultureInfo.InvariantCulture));
    }
}
