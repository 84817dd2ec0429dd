using System.Text.RegularExpressions;

namespace ContactCenter.House.Tests.Structure;

/// <summary>Who a citizen is stands in one table; every other row points there.</summary>
public sealed partial class PersonalDataTests
{
    // not about citizens: our own numbers, the operator's people, and names of things
    private static readonly string[] OfSomethingElse =
    [
        "Call.DialedNumber", "UserAccount.UserName", "UserAccount.NormalizedUserName", "UserAccount.DisplayName", "JobRun.JobName", "DataProtectionKey.FriendlyName",
        "InstallationSecret.Name", "Transfer.ToName",
    ];

    private static IEnumerable<(string Table, string Column)> Columns =>
        from path in Repository.Files("sql/migrations/sqlite", ".sql")
        from Match table in Table.Matches(Repository.Text(path))
        from Match column in Column.Matches(table.Groups["body"].Value)
        select (table.Groups["name"].Value, column.Groups["name"].Value);

    [Fact]
    public void Numbers_Names_And_Addresses_Stand_In_Party_Alone() =>
        Columns.Where(column => Personal.IsMatch(column.Column) && !string.Equals(column.Table, "Party", StringComparison.Ordinal))
            .Select(column => $"{column.Table}.{column.Column}")
            .Except(OfSomethingElse, StringComparer.Ordinal)
            .ShouldBeEmpty();

    [Fact]
    public void Party_Has_The_Columns_That_The_Rule_Looks_For() =>
        Columns.Count(column => string.Equals(column.Table, "Party", StringComparison.Ordinal) && Personal.IsMatch(column.Column)).ShouldBe(5);

    [Fact]
    public void Rating_Has_No_Column_That_Leads_Back_To_A_Call() =>
        Columns.Where(column => string.Equals(column.Table, "Rating", StringComparison.Ordinal)).Select(column => column.Column)
            .ShouldBe(["RatingId", "OrganizationId", "QueueId", "Topic", "LocalDay", "Language", "QuestionVersion", "Score", "Simulated"]);

    [GeneratedRegex(@"^CREATE TABLE (?<name>\w+) \((?<body>.*?)^\)", RegexOptions.Multiline | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Table { get; }

    [GeneratedRegex(@"^ {4}(?<name>[A-Z][a-z]\w+) +(?:TEXT|INTEGER|BLOB|REAL)\b", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Column { get; }

    [GeneratedRegex("Number|Name|Email|Address|Phone", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Personal { get; }
}
