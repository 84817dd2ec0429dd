using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;

namespace ContactCenter.Data.Sqlite;

/// <summary>Opens connections to the one file, each with the settings that its task needs.</summary>
internal sealed class SqliteFile
{
    /// <summary>Pages in the log at which the writer itself copies them back; the checkpointer should always be there first.</summary>
    private const int BackstopPages = 16_384;

    /// <summary>What the log file is cut to when it starts afresh.</summary>
    private const int JournalLimitBytes = 64 * 1024 * 1024;

    private readonly DatabaseGate _gate;
    private readonly DataOptions _options;
    private readonly string _connectionString;

    public SqliteFile(DataOptions options, DatabaseGate gate)
    {
        (_options, _gate) = (options, gate);
        var connection = new SqliteConnectionStringBuilder(options.ConnectionString)
        {
            Pooling = false,
            DefaultTimeout = (int)Math.Ceiling(options.BusyTimeout.TotalSeconds),
        };
        connection.DataSource = Path.GetFullPath(connection.DataSource);
        Folder = Path.GetDirectoryName(connection.DataSource)!;
        _connectionString = connection.ConnectionString;
    }

    private string Folder { get; }

    /// <summary>The connection that writes: it may create the file and its folder.</summary>
    public PreparingConnection OpenWriter() => Open(
        "PRAGMA journal_mode = WAL",
        FormattableString.Invariant($"PRAGMA synchronous = {(int)_options.Synchronous + 1}"),
        "PRAGMA foreign_keys = ON",
        FormattableString.Invariant($"PRAGMA wal_autocheckpoint = {BackstopPages}"),
        FormattableString.Invariant($"PRAGMA journal_size_limit = {JournalLimitBytes}"));

    /// <summary>A connection that reads and cannot write.</summary>
    public PreparingConnection OpenReader() => Open("PRAGMA query_only = ON");

    /// <summary>The connection that copies the log back into the file.</summary>
    public PreparingConnection OpenCheckpointer() => Open(
        FormattableString.Invariant($"PRAGMA synchronous = {(int)_options.Synchronous + 1}"));

    private PreparingConnection Open(params IEnumerable<string> settings)
    {
        _gate.ThrowIfClosed();
        var connection = new PreparingConnection(_connectionString);
        try
        {
            Directory.CreateDirectory(Folder);
            connection.Open();
            connection.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA busy_timeout = {(int)_options.BusyTimeout.TotalMilliseconds}"));
            foreach (var setting in settings)
            {
                connection.Execute(setting);
            }

            return connection;
        }
        catch (Exception e) when (e is SqliteException or IOException or UnauthorizedAccessException)
        {
            connection.Dispose();
            throw new DatabaseUnavailableException($"The database file cannot be opened: {e.Message}", e);
        }
    }
}
