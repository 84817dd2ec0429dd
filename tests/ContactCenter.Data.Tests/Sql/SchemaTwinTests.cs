using ContactCenter.Data.Catalog;
using ContactCenter.TestKit;
using Microsoft.Data.Sqlite;

namespace ContactCenter.Data.Tests.Sql;

public sealed class SchemaTwinTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Both_Dialects_Have_The_Same_Tables_And_Columns()
    {
        var sqlite = (await SqliteColumnsAsync()).Order(StringComparer.Ordinal);
        var sqlServer = TSqlSchema.Tables.SelectMany(table => table.Value.Select(column => $"{table.Key}.{column}")).Order(StringComparer.Ordinal);

        sqlServer.ShouldBe(sqlite);
    }

    [Fact]
    public void Both_Dialects_Have_The_Same_Migrations() =>
        Names("sqlserver").ShouldBe(Names("sqlite"));

    private static IEnumerable<string> Names(string dialect) =>
        EmbeddedSql.Load().Under("sql/migrations/" + dialect).Select(file => Path.GetFileName(file.Key));

    private static async Task<List<string>> SqliteColumnsAsync()
    {
        await using var database = await TestDatabase.CreateAsync(DataProvider.Sqlite, cancellationToken: Token);
        await using var connection = new SqliteConnection(database.ConnectionString + ";Pooling=False");
        await connection.OpenAsync(Token);
        await using var command = connection.CreateCommand();
        command.CommandText = """
            SELECT t.name || '.' || c.name
            FROM pragma_table_list AS t JOIN pragma_table_info(t.name) AS c
            WHERE t.type = 'table' AND t.schema = 'main' AND t.name NOT LIKE 'sqlite%'
            """;
        List<string> columns = [];
        await using var reader = await command.ExecuteReaderAsync(Token);
        while (await reader.ReadAsync(Token))
        {
            columns.Add(reader.GetString(0));
        }

        return columns;
    }
}
