using System.Data;
using System.Data.Common;
using ContactCenter.Data.Catalog;
using ContactCenter.Data.Parameters;
using ContactCenter.Data.Results;
using ContactCenter.Data.Sqlite;
using ContactCenter.Data.SqlServer;
using Dapper;

namespace ContactCenter.Data;

/// <summary>Runs statements by name inside one read or one unit of work, and ends with it.</summary>
public sealed class DbSession
{
    private readonly DbConnection _connection;
    private readonly SessionSettings _settings;
    private readonly DbTransaction? _transaction;
    private readonly CancellationToken _cancellationToken;
    private volatile bool _ended;

    internal DbSession(DbConnection connection, SessionSettings settings, DbTransaction? transaction, CancellationToken cancellationToken)
    {
        DapperSetup.Ensure();
        (_connection, _settings, _transaction, _cancellationToken) = (connection, settings, transaction, cancellationToken);
    }

    /// <summary>Runs a statement and gives the number of rows that it changed.</summary>
    public Task<int> ExecuteAsync(string statement, object? parameters = null) =>
        _connection.ExecuteAsync(Command(statement, parameters));

    /// <summary>Gives the first row, or null (for a value type: its default, so ask for the nullable one).</summary>
    public Task<T?> QueryFirstOrDefaultAsync<T>(string statement, object? parameters = null) =>
        EnumText<T>.Applies
            ? EnumText<T>.ParseAsync(_connection.QueryFirstOrDefaultAsync<string?>(Command(statement, parameters)))
            : _connection.QueryFirstOrDefaultAsync<T>(Command(statement, parameters));

    /// <summary>Gives the only row; none or several is an <see cref="InvalidOperationException"/>.</summary>
    public async Task<T> QuerySingleAsync<T>(string statement, object? parameters = null) =>
        EnumText<T>.Applies
            ? (await EnumText<T>.ParseAsync(_connection.QuerySingleAsync<string?>(Command(statement, parameters))))!
            : await _connection.QuerySingleAsync<T>(Command(statement, parameters));

    /// <summary>Gives all rows.</summary>
    public async Task<IReadOnlyList<T>> QueryAsync<T>(string statement, object? parameters = null) =>
        EnumText<T>.Applies
            ? [.. (await _connection.QueryAsync<string?>(Command(statement, parameters))).Select(text => EnumText<T>.Parse(text)!)]
            : (await _connection.QueryAsync<T>(Command(statement, parameters))).AsList();

    /// <summary>
    /// Takes the named lock until the unit of work ends, so that only one unit at a time, on any node, is past this point. SQLite
    /// has one writer at a time anyway.
    /// </summary>
    public Task LockAsync(string resource)
    {
        ThrowIfUnusable();
        return _settings.Catalog.Dialect.Provider switch
        {
            DataProvider.Sqlite => Task.CompletedTask,
            DataProvider.SqlServer => ApplicationLock.TakeAsync(_connection, _transaction, resource, _settings.LockTimeout, _cancellationToken),
        };
    }

    /// <summary>Runs text that is no statement of the catalogue: a migration.</summary>
    internal Task ExecuteTextAsync(string sql)
    {
        ThrowIfUnusable();
        return _connection.ExecuteAsync(new CommandDefinition(
            sql,
            parameters: null,
            _transaction,
            _settings.CommandTimeoutSeconds,
            CommandType.Text,
            CommandFlags.Buffered,
            _cancellationToken));
    }

    internal void End() => _ended = true;

    private CommandDefinition Command(string statement, object? parameters)
    {
        ThrowIfUnusable();
        var found = _settings.Catalog.Get(statement);
        (_connection as PreparingConnection)?.Announce(found.Text);
        return new CommandDefinition(
            found.Text,
            new StatementParameters(found, parameters),
            _transaction,
            _settings.CommandTimeoutSeconds,
            CommandType.Text,
            CommandFlags.Buffered,
            _cancellationToken);
    }

    private void ThrowIfUnusable()
    {
        _cancellationToken.ThrowIfCancellationRequested();
        if (_ended)
        {
            throw new InvalidOperationException("This database session has ended: it was used after the unit of work that it belongs to.");
        }
    }
}
