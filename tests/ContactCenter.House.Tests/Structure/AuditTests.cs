namespace ContactCenter.House.Tests.Structure;

/// <summary>The log of what people did only grows.</summary>
public sealed class AuditTests
{
    private const string Change = @"(?i)\b(update|delete\s+from|delete|merge\s+into|truncate\s+table|drop\s+table)\s+(dbo\.)?AuditEntry\b";

    private static IReadOnlyList<string> Statements => Repository.Files("sql", ".sql");

    [Fact]
    public void No_Statement_Changes_Or_Deletes_An_Entry() =>
        Statements.Where(path => Code.Contains(Repository.Text(path), Change)).ShouldBeEmpty();

    [Fact]
    public void Entries_Are_Appended_And_Read_By_Statements_That_Are_There() =>
        Statements.Where(path => Path.GetFileName(path).StartsWith("AuditEntry_", StringComparison.Ordinal)).Select(path => Path.GetFileNameWithoutExtension(path))
            .ShouldBe(["AuditEntry_Append", "AuditEntry_AppendEverywhere", "AuditEntry_ReadLatest"], ignoreOrder: true);

    [Theory]
    [InlineData("UPDATE AuditEntry SET Kind = 'SignedIn'")]
    [InlineData("delete from AuditEntry")]
    [InlineData("DELETE dbo.AuditEntry WHERE Seq = 1")]
    [InlineData("TRUNCATE TABLE dbo.AuditEntry")]
    public void A_Statement_That_Would_Is_Found(string sql) => Code.Contains(sql, Change).ShouldBeTrue();
}
