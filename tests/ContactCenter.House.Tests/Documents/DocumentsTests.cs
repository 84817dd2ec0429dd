using System.Text.RegularExpressions;

namespace ContactCenter.House.Tests.Documents;

public sealed partial class DocumentsTests
{
    private static readonly Lazy<HashSet<string>> TestNames = new(() => NamesIn(Method));
    private static readonly Lazy<HashSet<string>> TestClasses = new(() => NamesIn(Class));

    public static TheoryData<string> Pages => [.. MarkdownPage.All.Select(page => page.Path)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_Link_Leads_Somewhere(string path) =>
        new MarkdownPage(path).Links.Where(link => !LeadsSomewhere(path, link)).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_File_That_Is_Named_Is_There(string path) =>
        new MarkdownPage(path).CodeSpans.Where(code => NamedFile.IsOne(code) && !NamedFile.IsThere(code)).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_Test_That_Is_Named_Is_There(string path) =>
        new MarkdownPage(path).CodeSpans
            .Where(code => (TestName.IsMatch(code) && !TestNames.Value.Contains(code)) || (TestClass.IsMatch(code) && !TestClasses.Value.Contains(code)))
            .ShouldBeEmpty();

    [Theory]
    [InlineData("S/Calls/ReceiveCall", true)]
    [InlineData("Q/providercommands/ProviderCommand_ClaimDue", true)]
    [InlineData("S/", true)]
    [InlineData("sql/README.md", true)]
    [InlineData("S/Calls/ReceiveNothing", false)]
    [InlineData("src/ContactCenter.Nothing", false)]
    public void A_Name_Is_Looked_Up(string code, bool there)
    {
        NamedFile.IsOne(code).ShouldBeTrue();
        NamedFile.IsThere(code).ShouldBe(there);
    }

    [Theory]
    [InlineData("A_Call_Ends_Once", true)]
    [InlineData("QueueEntry_ClaimDue", false)]
    [InlineData("READ_COMMITTED_SNAPSHOT", false)]
    [InlineData("ContactCenter__Test__SqlServer", false)]
    public void A_Sentence_Is_Taken_For_A_Test(string code, bool isTest) => TestName.IsMatch(code).ShouldBe(isTest);

    [Theory]
    [InlineData("README.md", 120)]
    [InlineData("docs/ARCHITECTURE.md", 250)]
    public void A_Page_Is_Short_Enough_To_Be_Read(string path, int mostLines) => new MarkdownPage(path).LineCount.ShouldBeLessThanOrEqualTo(mostLines);

    [Fact]
    public void Architecture_Draws_A_Call_Through_Files()
    {
        var steps = new MarkdownPage("docs/ARCHITECTURE.md").CodeSpans.Where(NamedFile.IsOne).ToList();

        steps.ShouldContain("S/Calls/ReceiveCall", StringComparer.Ordinal);
        steps.Count.ShouldBeGreaterThan(40);
    }

    private static bool LeadsSomewhere(string page, string link)
    {
        if (link.StartsWith("http", StringComparison.Ordinal))
        {
            return true;
        }

        var parts = link.Split('#', 2);
        var folder = Path.GetDirectoryName(Path.Combine(Repository.Root, page))!;
        var target = parts[0].Length == 0 ? page : Path.GetRelativePath(Repository.Root, Path.GetFullPath(Path.Combine(folder, parts[0])));
        return Repository.Has(target) && (parts.Length == 1 || new MarkdownPage(target).Anchors.Contains(parts[1], StringComparer.Ordinal));
    }

    private static HashSet<string> NamesIn(Regex pattern) => Repository.Files("tests", ".cs")
        .SelectMany(path => pattern.Matches(Repository.Text(path)))
        .Select(match => match.Groups["name"].Value)
        .ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex(@"\b(?:void|Task|ValueTask) (?<name>[A-Z]\w*_\w+)\(", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Method { get; }

    [GeneratedRegex(@"\bclass (?<name>\w+Tests)\b", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Class { get; }

    // a statement's name has one underscore, a test is a sentence; a word of SQL has no small letter, a variable two underscores
    [GeneratedRegex(@"^(?=.*[a-z])[A-Z][A-Za-z0-9]*(?:_[A-Za-z0-9]+){2,}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TestName { get; }

    [GeneratedRegex(@"^[A-Z][A-Za-z]+Tests$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TestClass { get; }
}
