namespace ContactCenter.Data;

/// <summary>
/// Refuses work on the database from inside a unit of work: on SQLite it would wait for itself, on SQL Server it would not see,
/// or would block on, what the unit has changed.
/// </summary>
internal sealed class UnitOfWorkScope : IDisposable
{
    private static readonly AsyncLocal<UnitOfWorkScope?> Current = new();

    // Work that a unit leaves running behind it still carries this object: it must be able to use the database later.
    private volatile bool _ended;

    private UnitOfWorkScope()
    {
    }

    public static void ThrowIfInside()
    {
        if (Current.Value is { _ended: false })
        {
            throw new InvalidOperationException("The database was asked from inside a unit of work: use the session that the unit was given.");
        }
    }

    /// <summary>Call it from an async method: the mark ends with that method's own flow.</summary>
    public static UnitOfWorkScope Enter()
    {
        ThrowIfInside();
        var scope = new UnitOfWorkScope();
        Current.Value = scope;
        return scope;
    }

    public void Dispose() => _ended = true;
}
