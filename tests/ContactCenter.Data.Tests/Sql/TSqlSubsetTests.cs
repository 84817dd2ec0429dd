namespace ContactCenter.Data.Tests.Sql;

public sealed class TSqlSubsetTests
{
    public static TheoryData<string> Migrations => [.. SqlFiles.TSqlMigrations];

    public static TheoryData<string> Queries => [.. SqlFiles.TSqlQueries];

    [Theory]
    [MemberData(nameof(Migrations))]
    public void A_Migration_Keeps_To_Our_Part_Of_TSql(string path) => TSqlSubset.Violations(TSql.Tree(SqlFiles.Text(path))).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Queries))]
    public void A_Query_Keeps_To_Our_Part_Of_TSql_And_Is_One_Statement(string path)
    {
        var tree = TSql.Tree(SqlFiles.Text(path));

        TSqlSubset.Violations(tree).ShouldBeEmpty();
        tree.Batches.ShouldHaveSingleItem().Statements.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("SELECT * FROM T", "SELECT *")]
    [InlineData("SELECT A FROM T WHERE EXISTS (SELECT * FROM U)", "SELECT *")]
    [InlineData("MERGE T AS t USING U AS u ON t.A = u.A WHEN MATCHED THEN DELETE;", "statement MergeStatement")]
    [InlineData("WITH c AS (SELECT A FROM T) UPDATE c SET A = 1", "of a CTE")]
    [InlineData("WITH c AS (SELECT A FROM T) DELETE FROM c", "of a CTE")]
    [InlineData("UPDATE T SET A += 1", "such as +=")]
    [InlineData("UPDATE T SET A = 1 FROM dbo.T AS T", "alias like its table's name")]
    [InlineData("UPDATE t SET t.A = 1 OUTPUT inserted.A FROM U AS t", "U without dbo.")]
    [InlineData("INSERT INTO T (A) OUTPUT inserted.A VALUES (1)", "T without dbo.")]
    [InlineData("INSERT INTO dbo.T (A) OUTPUT inserted.* VALUES (1)", "SELECT *")]
    [InlineData("SELECT TOP (1) WITH TIES A FROM T ORDER BY A", "WITH TIES")]
    [InlineData("SELECT TOP (1) PERCENT A FROM T", "PERCENT")]
    [InlineData("SELECT B FROM T UNPIVOT (B FOR C IN (D, E)) AS u", "UNPIVOT")]
    [InlineData("SELECT D FROM T PIVOT (MAX(B) FOR C IN (D, E)) AS u", "PIVOT")]
    [InlineData("SELECT PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY A) OVER (PARTITION BY B) FROM T", "function PERCENTILE_CONT")]
    [InlineData("SELECT value FROM STRING_SPLIT(@A, ',')", "table function STRING_SPLIT")]
    [InlineData("SELECT value FROM GENERATE_SERIES(1, 2)", "table function GENERATE_SERIES")]
    [InlineData("SELECT GREATEST(A, B) FROM T", "function GREATEST")]
    [InlineData("SELECT DATETRUNC(day, A) FROM T", "function DATETRUNC")]
    [InlineData("SELECT SYSUTCDATETIME()", "function SYSUTCDATETIME")]
    [InlineData("SELECT dbo.Mine(A) FROM T", "function Mine")]
    [InlineData("SELECT CONVERT(nvarchar(10), A, 126) FROM T", "CONVERT with a style")]
    [InlineData("SELECT A FROM T WHERE CONTAINS(A, 'b')", "full text")]
    [InlineData("SELECT A FROM T WITH (NOLOCK)", "NOLOCK")]
    [InlineData("CREATE OR ALTER VIEW dbo.V AS SELECT A FROM T", "statement CreateOrAlterViewStatement")]
    [InlineData("CREATE SYNONYM dbo.S FOR dbo.T", "statement CreateSynonymStatement")]
    [InlineData("CREATE CLUSTERED COLUMNSTORE INDEX I ON dbo.T", "statement CreateColumnStoreIndexStatement")]
    [InlineData("CREATE TABLE dbo.T (A int NOT NULL, INDEX I (A))", "an index inside CREATE TABLE")]
    [InlineData("CREATE TABLE dbo.T (A int NOT NULL INDEX I)", "an index inside CREATE TABLE")]
    [InlineData("CREATE TABLE dbo.T (A int NOT NULL DEFAULT 0)", "a default without a name")]
    [InlineData("CREATE TABLE dbo.T (A int NOT NULL PRIMARY KEY)", "a constraint without a name")]
    [InlineData("CREATE TABLE dbo.T (A int NOT NULL, B AS (A + 1))", "a computed column")]
    [InlineData("CREATE TABLE dbo.T (A datetime NOT NULL)", "type DateTime")]
    [InlineData("CREATE TABLE T (A int NOT NULL)", "T without dbo.")]
    [InlineData("CREATE INDEX I ON T (A)", "T without dbo.")]
    [InlineData("ALTER TABLE dbo.T ADD A int NULL, B int NULL", "several columns in one ADD")]
    [InlineData("ALTER TABLE dbo.T ALTER COLUMN A int NULL", "ALTER COLUMN")]
    [InlineData("ALTER TABLE dbo.T SET (SYSTEM_VERSIONING = ON)", "a temporal table")]
    [InlineData("EXEC sp_executesql @A", "statement ExecuteStatement")]
    [InlineData("WAITFOR DELAY '00:00:01'", "statement WaitForStatement")]
    public void What_Leaves_It_Is_Found(string sql, string violation) =>
        TSqlSubset.Violations(TSql.Tree(sql)).ShouldContain(found => found.Contains(violation, StringComparison.Ordinal));

    [Theory]
    [InlineData("SELECT A FROM T WHERE A IS NOT DISTINCT FROM B")]
    [InlineData("SELECT SUM(A) OVER w FROM T WINDOW w AS (ORDER BY B)")]
    [InlineData("SELCT A FROM T")]
    public void What_SQL_Server_2019_Cannot_Parse_Is_An_Error(string sql) => TSql.Parse(sql).Errors.ShouldNotBeEmpty();

    [Fact]
    public void The_Way_To_Claim_Rows_Is_Allowed() => TSqlSubset.Violations(TSql.Tree("""
        UPDATE t SET t.State = @Claimed, t.Attempt = t.Attempt + 1
        OUTPUT inserted.Id, inserted.Attempt
        FROM dbo.Work AS t
        JOIN (SELECT TOP (@Take) Id FROM dbo.Work WITH (UPDLOCK, READPAST, ROWLOCK) WHERE State = @Due ORDER BY DueAt) AS s ON s.Id = t.Id
        WHERE t.State = @Due
        """)).ShouldBeEmpty();
}
