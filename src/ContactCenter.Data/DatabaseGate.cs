namespace ContactCenter.Data;

/// <summary>
/// A switch in front of the database for tests and fault drills: while it is closed nothing can be opened and nothing can be
/// committed, so that work in progress fails as it would with the disk or the server gone.
/// </summary>
public sealed class DatabaseGate
{
    private volatile bool _closed;

    /// <summary>Whether the database can be reached as far as the gate is concerned.</summary>
    public bool IsOpen => !_closed;

    /// <summary>Makes every operation fail as unavailable from now on.</summary>
    public void Close() => _closed = true;

    /// <summary>Lets operations through again.</summary>
    public void Open() => _closed = false;

    internal void ThrowIfClosed()
    {
        if (_closed)
        {
            throw new DatabaseUnavailableException("The database gate is closed.");
        }
    }
}
