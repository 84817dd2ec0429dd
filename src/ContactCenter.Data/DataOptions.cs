namespace ContactCenter.Data;

/// <summary>Where the data lives and how carefully it is written.</summary>
public sealed class DataOptions
{
    /// <summary>Which database. Default: SQLite.</summary>
    public DataProvider Provider { get; set; } = DataProvider.Sqlite;

    /// <summary>
    /// For SQLite <c>Data Source=path/to/file.db</c>; for SQL Server at least server and database. The login's default schema must be dbo.
    /// </summary>
    public string ConnectionString { get; set; } = "";

    /// <summary>SQLite: when a commit waits for the disk. Default: at every commit.</summary>
    public SqliteSynchronous Synchronous { get; set; } = SqliteSynchronous.Full;

    /// <summary>SQLite: how long to wait for another process that writes. Default: 5 s.</summary>
    public TimeSpan BusyTimeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>SQL Server: the longest that one statement may take. Default: 30 s.</summary>
    public TimeSpan CommandTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>SQL Server: how long <see cref="DbSession.LockAsync"/> waits for its turn. Default: 10 s.</summary>
    public TimeSpan LockTimeout { get; set; } = TimeSpan.FromSeconds(10);
}
