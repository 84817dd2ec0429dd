using System.Text.Json;

namespace ContactCenter.Server.Infrastructure.Webhooks;

/// <summary>
/// An append-only file for signals that the database could not take: one JSON object per line, on disk before the provider
/// is answered. Replayed in order when the database is back, then emptied. A torn last line (a crash while writing) was never
/// acknowledged and is left out.
/// </summary>
internal sealed class SignalJournal(string file) : IDisposable
{
    private readonly SemaphoreSlim _gate = new(1, 1);

    public bool IsEmpty => !File.Exists(file) || new FileInfo(file).Length == 0;

    public async Task KeepAsync(JournaledSignal signal)
    {
        await _gate.WaitAsync();
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await using var stream = new FileStream(file, FileMode.Append, FileAccess.Write, FileShare.Read);
            await JsonSerializer.SerializeAsync(stream, signal);
            stream.WriteByte((byte)'\n');
            stream.Flush(flushToDisk: true);
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>Gives every kept signal to <paramref name="apply"/> and empties the file when all were taken.</summary>
    /// <returns>How many were taken.</returns>
    public async Task<int> DrainAsync(Func<JournaledSignal, Task> apply, CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken);
        try
        {
            if (IsEmpty)
            {
                return 0;
            }

            var signals = Read(await File.ReadAllLinesAsync(file, cancellationToken));
            foreach (var signal in signals)
            {
                await apply(signal);
            }

            File.Delete(file);
            return signals.Count;
        }
        finally
        {
            _gate.Release();
        }
    }

    public void Dispose() => _gate.Dispose();

    private static List<JournaledSignal> Read(string[] lines)
    {
        var signals = new List<JournaledSignal>();
        foreach (var line in lines)
        {
            try
            {
                if (JsonSerializer.Deserialize<JournaledSignal>(line) is { } signal)
                {
                    signals.Add(signal);
                }
            }
            catch (JsonException)
            {
                // a line torn by a crash was never acknowledged
            }
        }

        return signals;
    }
}
