using Microsoft.Data.Sqlite;

namespace ContactCenter.Data.Sqlite;

/// <summary>A command that goes back to its connection when it is disposed of.</summary>
internal sealed class ReusableCommand(PreparingConnection owner, string key) : SqliteCommand(key, owner)
{
    public string Key { get; } = key;

    public void Retire() => base.Dispose(disposing: true);

    protected override void Dispose(bool disposing)
    {
        // A list parameter has changed the text: such a command is not the one that was asked for.
        var unchanged = string.Equals(CommandText, Key, StringComparison.Ordinal);
        if (disposing && unchanged && owner.TryTakeBack(this))
        {
            Parameters.Clear();
            return;
        }

        base.Dispose(disposing);
    }
}
