using System.Globalization;
using System.Text.RegularExpressions;

namespace ContactCenter.House.Tests.Documents;

public sealed partial class DecisionRecordsTests
{
    private static readonly string[] Parts = ["Context", "Decision", "Alternatives", "Consequences", "Proof"];

    public static TheoryData<string> Records => [.. Repository.Files("docs/adr", ".md")];

    [Fact]
    public void Records_Are_Numbered_Without_A_Gap_And_Titled_By_Their_Number()
    {
        var files = Repository.Files("docs/adr", ".md");

        files.Select(path => int.Parse(Path.GetFileName(path)[..4], CultureInfo.InvariantCulture)).ShouldBe(Enumerable.Range(1, files.Count));
        files.ShouldAllBe(path => Repository.Lines(path)[0].StartsWith($"# {Path.GetFileName(path).Substring(0, 4)} ", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void A_Record_Is_One_Page_With_All_Its_Parts(string path)
    {
        var page = new MarkdownPage(path);

        page.LineCount.ShouldBeLessThanOrEqualTo(80);
        Repository.Text(path).ShouldContain("Status");
        page.Headings.Skip(1).ShouldBe(Parts);
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void A_Record_Names_The_Test_That_Proves_It(string path) =>
        Test.IsMatch(new MarkdownPage(path).Section("Proof")).ShouldBeTrue();

    // whether it exists is checked for every document
    [GeneratedRegex("`[A-Za-z.]+Tests`", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Test { get; }
}
