using Dapper;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace ContactCenter.Data.Sqlite;

/// <summary>
/// Copies the log back into the file beside the writer, so that no unit waits for it. It is woken by the number of pages written,
/// never by a clock.
/// </summary>
internal sealed partial class Checkpointer : IDisposable
{
    private const int PagesPerCheckpoint = 1000;

    private readonly AutoResetEvent _due = new(initialState: false);
    private readonly SqliteFile _file;
    private readonly ILogger _logger;
    private readonly Thread _thread;
    private volatile bool _stopping;
    private int _pages;

    public Checkpointer(SqliteFile file, ILogger logger)
    {
        (_file, _logger) = (file, logger);
        _thread = new Thread(Loop) { IsBackground = true, Name = "sqlite-checkpointer" };
        _thread.UnsafeStart();
    }

    /// <summary>Called by the writer's thread alone.</summary>
    public void Count(int pages)
    {
        _pages += pages;
        if (_pages >= PagesPerCheckpoint)
        {
            _pages = 0;
            _due.Set();
        }
    }

    public void Dispose()
    {
        _stopping = true;
        _due.Set();
        _thread.Join();
        _due.Dispose();
    }

    private void Loop()
    {
        SqliteConnection? connection = null;
        while (!_stopping)
        {
            _due.WaitOne();
            connection = Checkpoint(connection, _stopping ? "PRAGMA wal_checkpoint(TRUNCATE)" : "PRAGMA wal_checkpoint(PASSIVE)");
        }

        connection?.Dispose();
    }

    private SqliteConnection? Checkpoint(SqliteConnection? connection, string how)
    {
        try
        {
            connection ??= _file.OpenCheckpointer();
            connection.Execute(how);
            return connection;
        }
        catch (Exception e) when (DatabaseErrors.IsUnavailable(e))
        {
            // The log stays as it is and loses nothing; the next checkpoint, or the writer's own backstop, does the work.
            Log.CheckpointFailed(_logger, e);
            connection?.Dispose();
            return null;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "A checkpoint of the database log failed; it will be tried again")]
        public static partial void CheckpointFailed(ILogger logger, Exception exception);
    }
}
