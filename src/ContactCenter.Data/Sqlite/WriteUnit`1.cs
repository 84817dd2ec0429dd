namespace ContactCenter.Data.Sqlite;

internal sealed class WriteUnit<T> : WriteUnit
{
    // The continuation must not run on the writer's thread.
    private readonly TaskCompletionSource<T> _completion = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Func<DbSession, CancellationToken, Task<T>> _work;
    private readonly CancellationToken _cancellationToken;
    private readonly ExecutionContext? _context = ExecutionContext.Capture();
    private readonly CancellationTokenRegistration _registration;
    private T _result = default!;

    public WriteUnit(Func<DbSession, CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        (_work, _cancellationToken) = (work, cancellationToken);
        _registration = cancellationToken.UnsafeRegister(static unit => ((WriteUnit<T>)unit!).Withdraw(), this);
    }

    public Task<T> Completion => _completion.Task;

    public override void Run(PreparingConnection connection, SessionSettings settings)
    {
        if (_context is null)
        {
            RunHere(connection, settings);
        }
        else
        {
            ExecutionContext.Run(_context, _ => RunHere(connection, settings), state: null);
        }
    }

    public override void Acknowledge()
    {
        _registration.Dispose();
        _completion.TrySetResult(_result);
    }

    public override void Fail(Exception exception)
    {
        _registration.Dispose();
        if (exception is OperationCanceledException && _cancellationToken.IsCancellationRequested)
        {
            _completion.TrySetCanceled(_cancellationToken);
        }
        else
        {
            _completion.TrySetException(exception);
        }
    }

    private void RunHere(PreparingConnection connection, SessionSettings settings)
    {
        var session = new DbSession(connection, settings, transaction: null, _cancellationToken);
        try
        {
            // Everything on SQLite ends before it returns; work that awaits something else is waited for, with the lock held.
            _result = _work(session, _cancellationToken).GetAwaiter().GetResult();
        }
        finally
        {
            session.End();
        }
    }

    private void Withdraw()
    {
        if (TryWithdraw())
        {
            _completion.TrySetCanceled(_cancellationToken);
        }
    }
}
