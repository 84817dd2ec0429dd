using Microsoft.Data.Sqlite;
using static SQLitePCL.raw;

namespace ContactCenter.Data.Sqlite;

/// <summary>The writer's connection with its transaction commands prepared.</summary>
internal sealed class WriterConnection : IDisposable
{
    private const int CacheWrite = 9; // SQLITE_DBSTATUS_CACHE_WRITE

    private readonly SqliteCommand _begin;
    private readonly SqliteCommand _savepoint;
    private readonly SqliteCommand _release;
    private readonly SqliteCommand _undo;
    private readonly SqliteCommand _commit;
    private readonly SqliteCommand _rollback;

    public WriterConnection(PreparingConnection connection)
    {
        Connection = connection;
        _begin = Prepare("BEGIN IMMEDIATE");
        _savepoint = Prepare("SAVEPOINT unit");
        _release = Prepare("RELEASE unit");
        _undo = Prepare("ROLLBACK TO unit");
        _commit = Prepare("COMMIT");
        _rollback = Prepare("ROLLBACK");
    }

    public PreparingConnection Connection { get; }

    /// <summary>False once SQLite has given up the whole transaction by itself, as on a full disk.</summary>
    public bool IsInTransaction => sqlite3_get_autocommit(Connection.Handle) == 0;

    public void Begin() => _begin.ExecuteNonQuery();

    public void Commit() => _commit.ExecuteNonQuery();

    public void Rollback() => _rollback.ExecuteNonQuery();

    public void BeginUnit() => _savepoint.ExecuteNonQuery();

    public void KeepUnit() => _release.ExecuteNonQuery();

    public void UndoUnit()
    {
        _undo.ExecuteNonQuery();
        _release.ExecuteNonQuery();
    }

    /// <summary>Pages that went to the log since the last call.</summary>
    public int TakePagesWritten()
    {
        sqlite3_db_status(Connection.Handle, CacheWrite, out var pages, out _, resetFlg: 1);
        return pages;
    }

    public void Dispose()
    {
        foreach (var command in new[] { _begin, _savepoint, _release, _undo, _commit, _rollback })
        {
            command.Dispose();
        }

        Connection.Dispose();
    }

    private SqliteCommand Prepare(string text)
    {
        var command = Connection.CreateCommand();
        command.CommandText = text;
        return command;
    }
}
