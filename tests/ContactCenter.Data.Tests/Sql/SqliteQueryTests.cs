using ContactCenter.Data.Catalog;
using ContactCenter.TestKit;
using Microsoft.Data.Sqlite;

namespace ContactCenter.Data.Tests.Sql;

public sealed class SqliteQueryTests
{
    public static TheoryData<string> Files =>
        [.. SqlFiles.SqliteQueries.Concat(SqlFiles.TSqlQueries).Distinct(StringComparer.Ordinal)];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_Query_Can_Be_Prepared_On_The_Migrated_Schema()
    {
        await using var database = await TestDatabase.CreateAsync(DataProvider.Sqlite, cancellationToken: Token);
        await using var connection = new SqliteConnection(database.ConnectionString + ";Pooling=False");
        await connection.OpenAsync(Token);

        var errors = SqlFiles.Statements(SqlDialect.Sqlite).Select(statement => Prepare(connection, statement)).OfType<string>().ToList();

        errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_Query_With_A_Wrong_Column_Cannot_Be_Prepared()
    {
        await using var database = await TestDatabase.CreateAsync(DataProvider.Sqlite, cancellationToken: Token);
        await using var connection = new SqliteConnection(database.ConnectionString + ";Pooling=False");
        await connection.OpenAsync(Token);

        Prepare(connection, new SqlStatement("Call_Bad", "bad.sql", "SELECT Stat FROM Call WHERE CallId = @CallId"))
            .ShouldNotBeNull().ShouldContain("no such column");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_Header_Names_The_Parameters_That_The_Statement_Uses(string path)
    {
        var text = SqlFiles.Text(path);

        SqlHeader.ParametersOf(text).ShouldBe(SqlText.ParametersOf(text), ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_File_Is_Called_Entity_Action_And_Begins_With_Its_Header(string path)
    {
        Path.GetFileName(path).ShouldMatch(@"^[A-Z][A-Za-z]*_[A-Z][A-Za-z]*(\.sqlite|\.sqlserver)?\.sql$");
        SqlHeader.Of(SqlFiles.Text(path)).ShouldMatch(@"\b(in|out):");
    }

    private static string? Prepare(SqliteConnection connection, SqlStatement statement)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // the statements of the product
        command.CommandText = "EXPLAIN " + TSql.WithListParentheses(statement.Text);
#pragma warning restore CA2100
        foreach (var parameter in statement.Parameters)
        {
            command.Parameters.AddWithValue("@" + parameter, DBNull.Value);
        }

        try
        {
            using var reader = command.ExecuteReader();
            return null;
        }
        catch (SqliteException e)
        {
            return $"{statement.Path}: {e.Message}";
        }
    }
}
