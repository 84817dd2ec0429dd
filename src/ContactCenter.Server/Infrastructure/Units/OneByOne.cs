using ContactCenter.Data;

namespace ContactCenter.Server.Infrastructure.Units;

/// <summary>
/// Work on many rows, in which a row that fails is logged and does not keep the others from their turn. Only what concerns all
/// of them ends it: the database is away, or we are stopping.
/// </summary>
internal sealed partial class OneByOne(ILogger<OneByOne> logger)
{
    /// <returns>Whether none failed.</returns>
    public async Task<bool> EachAsync<T>(string work, IEnumerable<T> items, Func<T, Task> run)
    {
        var all = true;
        foreach (var item in items)
        {
            all &= await TryAsync(work, item, run);
        }

        return all;
    }

    /// <returns>Whether it did not fail.</returns>
    public async Task<bool> TryAsync<T>(string work, T item, Func<T, Task> run)
    {
        try
        {
            await run(item);
            return true;
        }
#pragma warning disable CA1031 // one bad row must not stop the rest; it is logged
        catch (Exception failure) when (failure is not OperationCanceledException && !DatabaseErrors.IsUnavailable(failure))
#pragma warning restore CA1031
        {
            Log.ItemFailed(logger, work, $"{item}", failure);
            return false;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "{Work} failed for {Item}; the others go on")]
        public static partial void ItemFailed(ILogger logger, string work, string item, Exception failure);
    }
}
