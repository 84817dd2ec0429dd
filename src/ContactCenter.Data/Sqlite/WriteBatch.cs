namespace ContactCenter.Data.Sqlite;

/// <summary>
/// The units that share one commit. Outcomes are told only after it, failures too: a unit may have failed because of what its
/// neighbour wrote, and that is true only once the neighbour's work is kept.
/// </summary>
internal sealed class WriteBatch(IReadOnlyList<WriteUnit> units, SessionSettings settings, DatabaseGate gate)
{
    private readonly List<WriteUnit> _started = new(units.Count);
    private readonly List<Exception?> _failures = new(units.Count);

    /// <summary>Null when all went well; otherwise why the connection is not to be trusted any more.</summary>
    public Exception? Run(WriterConnection writer)
    {
        try
        {
            gate.ThrowIfClosed();
            writer.Begin();
            foreach (var unit in units.Where(unit => unit.TryStart()))
            {
                _started.Add(unit);
                _failures.Add(RunUnit(unit, writer));
            }

            gate.ThrowIfClosed();
            writer.Commit();
        }
        catch (Exception e)
        {
            FailAll(e);
            return e;
        }

        foreach (var (unit, failure) in _started.Zip(_failures))
        {
            if (failure is null)
            {
                unit.Acknowledge();
            }
            else
            {
                unit.Fail(failure);
            }
        }

        return null;
    }

    /// <summary>Nothing of this batch is kept: everyone hears why.</summary>
    public void FailAll(Exception reason)
    {
        // Those that nobody started must not be withdrawn as well.
        _started.AddRange(units.Where(unit => unit.TryStart()));
        foreach (var unit in _started)
        {
            unit.Fail(new DatabaseUnavailableException($"The commit did not happen: {reason.Message}", reason));
        }
    }

    private Exception? RunUnit(WriteUnit unit, WriterConnection writer)
    {
        writer.BeginUnit();
        try
        {
            unit.Run(writer.Connection, settings);
        }
        catch (Exception e) when (writer.IsInTransaction)
        {
            writer.UndoUnit();
            return e;
        }

        writer.KeepUnit();
        return null;
    }
}
