namespace ContactCenter.Data.Tests.Sqlite;

/// <summary>Keeps the writer inside one unit until it is released, so that others queue up behind it.</summary>
internal sealed class HeldWriter : IDisposable
{
    private readonly TaskCompletionSource _started = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public HeldWriter(Database database) => Done = database.WriteAsync(
        async (_, _) =>
        {
            _started.SetResult();
            await _released.Task;
        },
        CancellationToken.None);

    public Task Started => _started.Task;

    public Task Done { get; }

    public void Release() => _released.TrySetResult();

    public void Dispose() => Release();
}
