namespace ContactCenter.Data;

/// <summary>The one door to the database.</summary>
public sealed class Database : IAsyncDisposable, IDisposable
{
    private readonly IDatabaseEngine _engine;

    internal Database(IDatabaseEngine engine) => _engine = engine;

    /// <summary>What the database speaks.</summary>
    public SqlDialect Dialect => _engine.Dialect;

    /// <summary>
    /// Reads on a connection of its own. On SQLite all statements of one call see the same snapshot; on SQL Server each sees what
    /// is committed when it runs.
    /// </summary>
    public Task<T> ReadAsync<T>(Func<DbSession, CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        UnitOfWorkScope.ThrowIfInside();
        return _engine.ReadAsync(work, cancellationToken);
    }

    /// <summary>
    /// Runs one unit of work: all of it is kept or nothing, and the task completes only when the commit is durable. An exception
    /// from <paramref name="work"/> undoes the unit and comes back unchanged.
    /// </summary>
    /// <remarks>The work must ask nothing but its session: it holds the write lock of the whole database on SQLite.</remarks>
    public async Task<T> WriteAsync<T>(Func<DbSession, CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        using var scope = UnitOfWorkScope.Enter();
        return await _engine.WriteAsync(work, cancellationToken);
    }

    /// <inheritdoc cref="WriteAsync{T}"/>
    public async Task WriteAsync(Func<DbSession, CancellationToken, Task> work, CancellationToken cancellationToken)
    {
        using var scope = UnitOfWorkScope.Enter();
        await _engine.WriteAsync(
            async (session, token) =>
            {
                await work(session, token);
                return true;
            },
            cancellationToken);
    }

    /// <summary>Waits for the units that were taken in, then closes.</summary>
    public ValueTask DisposeAsync() => _engine.DisposeAsync();

    /// <inheritdoc cref="DisposeAsync"/>
    public void Dispose() => _engine.Dispose();
}
