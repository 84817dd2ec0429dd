using ContactCenter.Data.Catalog;
using Microsoft.Extensions.Logging;

namespace ContactCenter.Data.Sqlite;

/// <summary>SQLite in one file: one writer, readers beside it that never wait for it.</summary>
internal sealed class SqliteEngine : IDatabaseEngine
{
    private readonly SessionSettings _settings;
    private readonly DatabaseGate _gate;
    private readonly ReaderPool _readers;
    private readonly SqliteWriter _writer;

    public SqliteEngine(DataOptions options, SqlCatalog catalog, DatabaseGate gate, ILogger logger)
    {
        _gate = gate;
        _settings = new SessionSettings(catalog, options.BusyTimeout, options.LockTimeout);
        var file = new SqliteFile(options, gate);
        _readers = new ReaderPool(file);
        _writer = new SqliteWriter(file, _settings, gate, logger);
    }

    public SqlDialect Dialect => SqlDialect.Sqlite;

    public async Task<T> ReadAsync<T>(Func<DbSession, CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _gate.ThrowIfClosed();
        var connection = _readers.Rent();
        try
        {
            var result = await ReadSnapshotAsync(connection, work, cancellationToken);
            _readers.Return(connection);
            return result;
        }
        catch
        {
            // After an error nothing is known of the connection's state, and a new one costs little.
            await connection.DisposeAsync();
            throw;
        }
    }

    public Task<T> WriteAsync<T>(Func<DbSession, CancellationToken, Task<T>> work, CancellationToken cancellationToken) =>
        _writer.RunAsync(work, cancellationToken);

    public async ValueTask DisposeAsync()
    {
        _readers.Dispose();
        await _writer.StopAsync();
    }

    public void Dispose()
    {
        _readers.Dispose();
        _writer.Dispose();
    }

    private async Task<T> ReadSnapshotAsync<T>(
        PreparingConnection connection, Func<DbSession, CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        Execute(connection, "BEGIN");
        var session = new DbSession(connection, _settings, transaction: null, cancellationToken);
        try
        {
            var result = await work(session, cancellationToken);
            Execute(connection, "COMMIT");
            return result;
        }
        finally
        {
            session.End();
        }
    }

    private static void Execute(PreparingConnection connection, string text)
    {
        connection.Announce(text);
        using var command = connection.CreateCommand();
        command.ExecuteNonQuery();
    }
}
