namespace ContactCenter.Benchmarks.Load;

/// <summary>A fixed number of connections, each of which asks again as soon as it was answered: measures capacity.</summary>
internal static class ClosedLoop
{
    /// <param name="connections">How many ask at once; at least 1.</param>
    /// <param name="length">When to stop, if nothing else does.</param>
    /// <param name="clock">Times it.</param>
    /// <param name="request">Sends one request and waits for its answer.</param>
    /// <param name="more">Whether there is anything left to ask; null for always.</param>
    /// <returns>Answers per second.</returns>
    public static async Task<double> RunAsync(int connections, TimeSpan length, TimeProvider clock, Func<Task> request, Func<bool>? more = null)
    {
        var begun = clock.GetTimestamp();
        var answers = await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => AskAsync(begun, length, clock, request, more)));
        return answers.Sum() / clock.GetElapsedTime(begun).TotalSeconds;
    }

    private static async Task<int> AskAsync(long begun, TimeSpan length, TimeProvider clock, Func<Task> request, Func<bool>? more)
    {
        var answers = 0;
        while (clock.GetElapsedTime(begun) < length && more?.Invoke() is not false)
        {
            await request();
            answers++;
        }

        return answers;
    }
}
