namespace ContactCenter.Data.Sqlite;

/// <summary>One unit of work on its way through the writer.</summary>
internal abstract class WriteUnit
{
    private const int Waiting = 0;
    private const int Started = 1;
    private const int Withdrawn = 2;

    private int _state = Waiting;

    /// <summary>Takes the unit out of the queue if the writer has not started it.</summary>
    protected bool TryWithdraw() => Interlocked.CompareExchange(ref _state, Withdrawn, Waiting) == Waiting;

    /// <summary>False when the caller has withdrawn it.</summary>
    public bool TryStart() => Interlocked.CompareExchange(ref _state, Started, Waiting) == Waiting;

    /// <summary>Runs the work to its end, in the context of the caller; its exception comes out.</summary>
    public abstract void Run(PreparingConnection connection, SessionSettings settings);

    /// <summary>Tells the caller that the work is kept.</summary>
    public abstract void Acknowledge();

    /// <summary>Tells the caller that nothing is kept.</summary>
    public abstract void Fail(Exception exception);
}
