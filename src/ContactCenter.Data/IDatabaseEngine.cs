namespace ContactCenter.Data;

/// <summary>How one kind of database opens, runs and commits; one implementation per provider.</summary>
internal interface IDatabaseEngine : IAsyncDisposable, IDisposable
{
    SqlDialect Dialect { get; }

    Task<T> ReadAsync<T>(Func<DbSession, CancellationToken, Task<T>> work, CancellationToken cancellationToken);

    Task<T> WriteAsync<T>(Func<DbSession, CancellationToken, Task<T>> work, CancellationToken cancellationToken);
}
