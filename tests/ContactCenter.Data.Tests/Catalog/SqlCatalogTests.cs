using ContactCenter.Data.Catalog;

namespace ContactCenter.Data.Tests.Catalog;

public sealed class SqlCatalogTests
{
    [Fact]
    public void A_Dialect_Gets_Its_Own_File_And_The_Portable_Ones()
    {
        var sql = CounterSql.With(
            ("sql/queries/counters/Counter_Claim.sqlite.sql", "SELECT 'sqlite'"),
            ("sql/queries/counters/Counter_Claim.sqlserver.sql", "SELECT 'sqlserver'"));

        SqlCatalog.Load(sql, SqlDialect.Sqlite).Get("Counter_Claim").Text.ShouldBe("SELECT 'sqlite'");
        SqlCatalog.Load(sql, SqlDialect.SqlServer).Get("Counter_Claim").Text.ShouldBe("SELECT 'sqlserver'");
        SqlCatalog.Load(sql, SqlDialect.SqlServer).Get("Counter_Get").Path.ShouldBe("sql/queries/counters/Counter_Get.sql");
    }

    [Theory]
    [InlineData("sql/queries/other/Counter_Get.sql", "SELECT 1", "'Counter_Get' exists more than once")]
    [InlineData("sql/queries/other/counter_get.sql", "SELECT 1", "exists more than once")]
    [InlineData("sql/queries/counters/Counter_Get.sqlite.sql", "SELECT 1", "'Counter_Get' exists for all dialects and again for one")]
    [InlineData("sql/queries/counters/Counter_New.sqlite.sql", "SELECT 1", "'Counter_New' exists for sqlite only")]
    [InlineData("sql/queries/counters/Counter_New.sql", "-- nothing", "Counter_New.sql is empty")]
    [InlineData("sql/queries/counters/Counter_New.sql", "SELECT 1; SELECT 2;", "Counter_New.sql holds 2 statements")]
    [InlineData("sql/queries/counters/Counter_New.oracle.sql", "SELECT 1", "a query is called")]
    public void A_Wrong_File_Stops_The_Load(string path, string text, string error) =>
        Should.Throw<InvalidOperationException>(() => SqlCatalog.Load(CounterSql.With((path, text)), SqlDialect.Sqlite)).Message.ShouldContain(error);

    [Fact]
    public void An_Unknown_Name_Gets_The_Near_Ones() =>
        Should.Throw<InvalidOperationException>(() => SqlCatalog.Load(CounterSql.Files, SqlDialect.Sqlite).Get("Counter_Gett"))
            .Message.ShouldStartWith("There is no SQL statement 'Counter_Gett'. Near: Counter_Get, ");

    [Theory]
    [InlineData("SELECT @A, @b, @A FROM T", new[] { "A", "b" })]
    [InlineData("SELECT '@A', @@ROWCOUNT -- @B\n/* @C */ FROM [@D]", new string[0])]
    [InlineData("SELECT 'it''s @A', @B", new[] { "B" })]
    public void Parameters_Are_Told_From_Comments_And_Literals(string sql, string[] parameters) => SqlText.ParametersOf(sql).ShouldBe(parameters);

    [Theory]
    [InlineData("SELECT ';' -- ; \n;", 1)]
    [InlineData("SELECT 1; SELECT 2", 2)]
    [InlineData("-- only words;", 0)]
    public void Statements_Are_Counted(string sql, int count) => SqlText.CountStatements(sql).ShouldBe(count);
}
