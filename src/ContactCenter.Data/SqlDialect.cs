namespace ContactCenter.Data;

/// <summary>The variety of SQL that a database speaks.</summary>
public sealed class SqlDialect
{
    private SqlDialect(DataProvider provider, string name) => (Provider, Name) = (provider, name);

    /// <summary>SQLite.</summary>
    public static SqlDialect Sqlite { get; } = new(DataProvider.Sqlite, "sqlite");

    /// <summary>T-SQL.</summary>
    public static SqlDialect SqlServer { get; } = new(DataProvider.SqlServer, "sqlserver");

    /// <summary>Which database it is.</summary>
    public DataProvider Provider { get; }

    /// <summary>As file names and folders write it: <c>sqlite</c>, <c>sqlserver</c>.</summary>
    public string Name { get; }

    internal static SqlDialect For(DataProvider provider) => provider switch
    {
        DataProvider.Sqlite => Sqlite,
        DataProvider.SqlServer => SqlServer,
    };

    /// <inheritdoc/>
    public override string ToString() => Name;
}
