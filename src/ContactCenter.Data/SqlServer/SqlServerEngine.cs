using System.Data;
using ContactCenter.Data.Catalog;
using Microsoft.Data.SqlClient;

namespace ContactCenter.Data.SqlServer;

/// <summary>SQL Server: a pooled connection per call, a transaction per unit of work.</summary>
internal sealed class SqlServerEngine(DataOptions options, SqlCatalog catalog, DatabaseGate gate) : IDatabaseEngine
{
    private readonly SessionSettings _settings = new(catalog, options.CommandTimeout, options.LockTimeout);

    public SqlDialect Dialect => SqlDialect.SqlServer;

    public Task<T> ReadAsync<T>(Func<DbSession, CancellationToken, Task<T>> work, CancellationToken cancellationToken) =>
        RunAsync(connection => UseAsync(connection, transaction: null, work, cancellationToken), cancellationToken);

    public Task<T> WriteAsync<T>(Func<DbSession, CancellationToken, Task<T>> work, CancellationToken cancellationToken) =>
        RunAsync(
            async connection =>
            {
                // Disposing of a transaction that was not committed undoes it.
                await using var transaction = (SqlTransaction)await connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellationToken);
                var result = await UseAsync(connection, transaction, work, cancellationToken);
                gate.ThrowIfClosed();
                await transaction.CommitAsync(CancellationToken.None);
                return result;
            },
            cancellationToken);

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    public void Dispose()
    {
        using var connection = new SqlConnection(options.ConnectionString);
        SqlConnection.ClearPool(connection);
    }

    private async Task<T> RunAsync<T>(Func<SqlConnection, Task<T>> work, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        try
        {
            return await work(connection);
        }
        catch (SqlException e) when (cancellationToken.IsCancellationRequested)
        {
            // The driver reports a cancelled statement as an error of the server.
            throw new OperationCanceledException(e.Message, e, cancellationToken);
        }
    }

    private async Task<SqlConnection> OpenAsync(CancellationToken cancellationToken)
    {
        gate.ThrowIfClosed();
        var connection = new SqlConnection(options.ConnectionString);
        try
        {
            await connection.OpenAsync(cancellationToken);
            return connection;
        }
        catch (Exception e) when (e is SqlException or InvalidOperationException)
        {
            // An exhausted pool is an InvalidOperationException.
            await connection.DisposeAsync();
            cancellationToken.ThrowIfCancellationRequested();
            throw new DatabaseUnavailableException($"The database cannot be opened: {e.Message}", e);
        }
    }

    private async Task<T> UseAsync<T>(
        SqlConnection connection, SqlTransaction? transaction, Func<DbSession, CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        var session = new DbSession(connection, _settings, transaction, cancellationToken);
        try
        {
            return await work(session, cancellationToken);
        }
        finally
        {
            session.End();
        }
    }
}
