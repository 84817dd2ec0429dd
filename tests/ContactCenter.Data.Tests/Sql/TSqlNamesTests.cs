namespace ContactCenter.Data.Tests.Sql;

public sealed class TSqlNamesTests
{
    public static TheoryData<string> Queries => [.. SqlFiles.TSqlQueries];

    [Theory]
    [MemberData(nameof(Queries))]
    public void A_Query_Names_Only_Tables_And_Columns_That_Are_There(string path) => TSqlNames.Unknown(TSql.Tree(SqlFiles.Text(path))).ShouldBeEmpty();

    [Theory]
    [InlineData("SELECT c.CallId, c.Stat FROM Call AS c", "Stat")]
    [InlineData("SELECT COUNT(*) FROM Calls", "Calls")]
    [InlineData("UPDATE t SET t.Stat = 'Ended' FROM dbo.Call AS t", "Stat")]
    [InlineData("INSERT INTO dbo.Call (Callid2) VALUES (@A)", "Callid2")]
    [InlineData("UPDATE Call SET State = 'Ended' OUTPUT inserted.Id WHERE CallId = @A", "Id")]
    public void What_Is_Not_There_Is_Found(string sql, string name) => TSqlNames.Unknown(TSql.Tree(sql)).ShouldBe([name]);

    [Theory]
    [InlineData("WITH w AS (SELECT CallId AS Id FROM Call) SELECT Id FROM w")]
    [InlineData("SELECT t.Item FROM OPENJSON(@Items) WITH (Item int '$.item') AS t")]
    [InlineData("SELECT s.N FROM (SELECT COUNT(*) AS N FROM Call) AS s WHERE s.N > 1")]
    public void What_The_Statement_Defines_Itself_Is_There(string sql) => TSqlNames.Unknown(TSql.Tree(sql)).ShouldBeEmpty();
}
