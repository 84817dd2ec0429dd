using ContactCenter.Data.Catalog;

namespace ContactCenter.Data.Tests.Sql;

/// <summary>The product's SQL files as the tests walk through them.</summary>
internal static class SqlFiles
{
    private static readonly EmbeddedSql Sql = EmbeddedSql.Load();

    public static IEnumerable<string> TSqlMigrations => Paths("sql/migrations/sqlserver");

    /// <summary>Queries as SQL Server gets them.</summary>
    public static IEnumerable<string> TSqlQueries => SqlCatalog.Load(Sql, SqlDialect.SqlServer).Statements.Select(statement => statement.Path);

    /// <summary>Queries as SQLite gets them.</summary>
    public static IEnumerable<string> SqliteQueries => SqlCatalog.Load(Sql, SqlDialect.Sqlite).Statements.Select(statement => statement.Path);

    public static IEnumerable<SqlStatement> Statements(SqlDialect dialect) => SqlCatalog.Load(Sql, dialect).Statements;

    public static string Text(string path) => Sql.Files[path];

    private static IEnumerable<string> Paths(string folder) => Sql.Under(folder).Select(file => file.Key);
}
