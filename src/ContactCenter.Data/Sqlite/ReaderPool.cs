using System.Collections.Concurrent;

namespace ContactCenter.Data.Sqlite;

/// <summary>Connections that read, kept open with their prepared commands.</summary>
internal sealed class ReaderPool(SqliteFile file) : IDisposable
{
    private const int MostIdle = 16;

    private readonly ConcurrentBag<PreparingConnection> _idle = [];
    private volatile bool _disposed;

    public PreparingConnection Rent()
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        return _idle.TryTake(out var connection) ? connection : file.OpenReader();
    }

    public void Return(PreparingConnection connection)
    {
        if (_disposed || _idle.Count >= MostIdle)
        {
            connection.Dispose();
            return;
        }

        _idle.Add(connection);
        if (_disposed)
        {
            Dispose();
        }
    }

    public void Dispose()
    {
        _disposed = true;
        while (_idle.TryTake(out var connection))
        {
            connection.Dispose();
        }
    }
}
