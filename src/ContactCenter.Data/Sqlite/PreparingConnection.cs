using Microsoft.Data.Sqlite;

namespace ContactCenter.Data.Sqlite;

/// <summary>
/// A connection that keeps its commands prepared. The caller announces the text that comes next; the command that Dapper then
/// creates is the one that ran this text before, and comes back here when Dapper disposes of it.
/// </summary>
internal sealed class PreparingConnection(string connectionString) : SqliteConnection(connectionString)
{
    private const int MostIdle = 256;

    private readonly Dictionary<string, ReusableCommand> _idle = new(StringComparer.Ordinal);
    private string? _announced;

    public void Announce(string text) => _announced = text;

    public override SqliteCommand CreateCommand()
    {
        var text = Interlocked.Exchange(ref _announced, null);
        if (text is null)
        {
            return base.CreateCommand();
        }

        return _idle.Remove(text, out var known) ? known : new ReusableCommand(this, text);
    }

    /// <summary>Whether the command was taken back; otherwise it has to be disposed of.</summary>
    internal bool TryTakeBack(ReusableCommand command) =>
        State == System.Data.ConnectionState.Open && _idle.Count < MostIdle && _idle.TryAdd(command.Key, command);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            foreach (var command in _idle.Values)
            {
                command.Retire();
            }

            _idle.Clear();
        }

        base.Dispose(disposing);
    }
}
