namespace TwilioEmulator.Switching;

/// <summary>The newest Debugger entries, oldest first. Used under the lock of the exchange.</summary>
internal sealed class DebuggerLog(TimeProvider clock)
{
    private const int Kept = 500;
    private static readonly HashSet<int> Warnings = [12200, 13214, 13223, 13224, 13225, 13226, 13227, 13521, 16010, 21262, 21263];
    private readonly Queue<DebuggerEntry> _entries = new();

    public IEnumerable<DebuggerEntry> Entries => _entries;

    public void Add(int code, string message, string? callSid = null, string? url = null)
    {
        var level = Warnings.Contains(code) || code is >= 13310 and <= 13335 ? "warning" : "error";
        _entries.Enqueue(new DebuggerEntry(clock.GetUtcNow(), code, level, message, callSid, url));
        if (_entries.Count > Kept)
        {
            _entries.Dequeue();
        }
    }
}
