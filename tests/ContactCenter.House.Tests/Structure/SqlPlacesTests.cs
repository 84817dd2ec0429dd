using System.Text.RegularExpressions;

namespace ContactCenter.House.Tests.Structure;

public sealed partial class SqlPlacesTests
{
    private const string Statement =
        @"(?i)\bselect\s+[\w*,.@ ]+\s+(from|where)\b|\binsert\s+into\b|\bupdate\s+\w+\s+set\b|\bdelete\s+from\b|\bmerge\s+into\b|\b(create|alter|drop)\s+(table|index|view)\b";

    // folders of statements that belong to no slice of the server
    private static readonly Dictionary<string, string> OfNoSlice = new(StringComparer.Ordinal)
    {
        ["installation"] = "one row per secret or job of the whole installation",
        ["schema"] = "the migrator's own table",
    };

    [Fact]
    public void No_Statement_Is_Written_In_CSharp() =>
        // a list without members is the one piece of SQL that a file cannot hold
        Code.FilesWith("src", Statement).ShouldBe(["src/ContactCenter.Data/Parameters/StatementParameters.cs"]);

    [Theory]
    [InlineData("\"SELECT CallId FROM Call\"")]
    [InlineData("\"insert into Call (CallId) values (@CallId)\"")]
    [InlineData("$\"UPDATE Call SET State = {state}\"")]
    [InlineData("\"DELETE FROM Call\"")]
    public void A_Statement_In_A_String_Is_Found(string code) => Code.Contains(code, Statement).ShouldBeTrue();

    [Theory]
    [InlineData("from row in rows where row.Open select row.Id")]
    [InlineData("queues.Select(queue => queue.Id).Where(id => id.Open)")]
    [InlineData("\"PRAGMA journal_mode = WAL\"")]
    public void Ordinary_Code_Is_Not_Taken_For_A_Statement(string code) => Code.Contains(code, Statement).ShouldBeFalse();

    [Fact]
    public void Each_Folder_Of_Statements_Is_Named_For_Its_Slice()
    {
        var slices = Repository.Folders("src/ContactCenter.Server/Features")
            .Concat(Repository.Folders("src/ContactCenter.Server/Infrastructure"))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);

        Repository.Folders("sql/queries").Where(folder => !slices.Contains(folder)).ShouldBe(OfNoSlice.Keys);
    }

    [Fact]
    public void Every_Statement_Is_Asked_For_By_Its_Name()
    {
        var asked = Repository.Files("src", ".cs")
            .SelectMany(path => Quoted.Matches(Repository.Text(path)))
            .Select(match => match.Groups["name"].Value)
            .ToHashSet(StringComparer.Ordinal);

        Repository.Files("sql/queries", ".sql")
            .Select(path => Path.GetFileName(path).Split('.')[0])
            .Where(name => !asked.Contains(name) && !asked.Contains(InWords(name)))
            .ShouldBeEmpty();
    }

    /// <summary>An invariant is asked for in words: Invariant_EveryCallEndsOnce is every-call-ends-once.</summary>
    private static string InWords(string name) => Capital.Replace(name.Split('_')[1], "-$0").TrimStart('-').ToLowerInvariant();

    [GeneratedRegex("[A-Z]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Capital { get; }

    [GeneratedRegex("\"(?<name>[A-Za-z]+_[A-Za-z]+|[a-z]+(?:-[a-z]+)+)\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Quoted { get; }
}
