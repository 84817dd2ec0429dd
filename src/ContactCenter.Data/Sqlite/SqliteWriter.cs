using System.Threading.Channels;
using Microsoft.Extensions.Logging;

namespace ContactCenter.Data.Sqlite;

/// <summary>
/// The one writer of this process: a thread that takes the units waiting at that moment and commits them together, so that the
/// wait for the disk is shared.
/// </summary>
internal sealed partial class SqliteWriter : IDisposable
{
    private const int MostPerCommit = 256;
    private const int MostWaiting = 4 * MostPerCommit;

    private readonly Channel<WriteUnit> _units = Channel.CreateBounded<WriteUnit>(
        // whoever brings the first unit wakes the thread at once; nothing else of it runs there
        new BoundedChannelOptions(MostWaiting) { SingleReader = true, AllowSynchronousContinuations = true });
    private readonly AutoResetEvent _arrived = new(initialState: false);
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly SqliteFile _file;
    private readonly SessionSettings _settings;
    private readonly DatabaseGate _gate;
    private readonly Checkpointer _checkpointer;
    private readonly ILogger _logger;
    private WriterConnection? _connection;

    public SqliteWriter(SqliteFile file, SessionSettings settings, DatabaseGate gate, ILogger logger)
    {
        (_file, _settings, _gate, _logger) = (file, settings, gate, logger);
        _checkpointer = new Checkpointer(file, logger);
        new Thread(Loop) { IsBackground = true, Name = "sqlite-writer" }.UnsafeStart();
    }

    public async Task<T> RunAsync<T>(Func<DbSession, CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var unit = new WriteUnit<T>(work, cancellationToken);
        try
        {
            await _units.Writer.WriteAsync(unit, cancellationToken);
        }
        catch (ChannelClosedException e)
        {
            throw new ObjectDisposedException("The database is closed.", e);
        }

        return await unit.Completion;
    }

    /// <summary>Takes nothing in any more; completes when what was taken in is done and the log is copied back.</summary>
    public Task StopAsync()
    {
        _units.Writer.TryComplete();
        return _ended.Task;
    }

    public void Dispose() => StopAsync().GetAwaiter().GetResult();

    private void Loop()
    {
        List<WriteUnit> batch = new(MostPerCommit);
        while (WaitForUnits())
        {
            batch.Clear();
            while (batch.Count < MostPerCommit && _units.Reader.TryRead(out var unit))
            {
                batch.Add(unit);
            }

            Commit(new WriteBatch([.. batch], _settings, _gate));
        }

        _checkpointer.Dispose();
        _connection?.Dispose();
        _arrived.Dispose();
        _ended.SetResult();
    }

    /// <summary>Sleeps without spinning, which would take the core from those who bring the next unit; false when there will be none.</summary>
    private bool WaitForUnits()
    {
        var arrival = _units.Reader.WaitToReadAsync().AsTask();
        if (!arrival.IsCompleted)
        {
            arrival.ConfigureAwait(false).GetAwaiter().UnsafeOnCompleted(() => _arrived.Set());
            _arrived.WaitOne();
        }

        return arrival.GetAwaiter().GetResult();
    }

    private void Commit(WriteBatch batch)
    {
        WriterConnection connection;
        try
        {
            connection = _connection ??= new WriterConnection(_file.OpenWriter());
        }
        catch (DatabaseUnavailableException e)
        {
            // the reason is all there is to know; whoever asked gets the exception
            Log.Unavailable(_logger, e.Message);
            batch.FailAll(e);
            return;
        }
        catch (Exception e)
        {
            Log.CannotOpen(_logger, e);
            batch.FailAll(e);
            return;
        }

        if (batch.Run(connection) is { } failure)
        {
            Log.CommitFailed(_logger, failure);
            connection.Dispose();
            _connection = null;
            return;
        }

        _checkpointer.Count(connection.TakePagesWritten());
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "The database file cannot be opened for writing")]
        public static partial void CannotOpen(ILogger logger, Exception exception);

        [LoggerMessage(Level = LogLevel.Error, Message = "{Reason}")]
        public static partial void Unavailable(ILogger logger, string reason);

        [LoggerMessage(Level = LogLevel.Error, Message = "A commit failed; nothing of it is kept")]
        public static partial void CommitFailed(ILogger logger, Exception exception);
    }
}
