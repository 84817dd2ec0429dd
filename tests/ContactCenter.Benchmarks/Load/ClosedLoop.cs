namespace ContactCenter.Benchmarks.Load;

/// <summary>A fixed number of connections, each of which asks again as soon as it was answered: measures capacity.</summary>
internal static class ClosedLoop
{
    /// <returns>Answers per second.</returns>
    public static async Task<double> RunAsync(int connections, TimeSpan length, TimeProvider clock, Func<Task> request)
    {
        var begun = clock.GetTimestamp();
        var answers = await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => AskAsync(begun, length, clock, request)));
        return answers.Sum() / clock.GetElapsedTime(begun).TotalSeconds;
    }

    private static async Task<int> AskAsync(long begun, TimeSpan length, TimeProvider clock, Func<Task> request)
    {
        var answers = 0;
        while (clock.GetElapsedTime(begun) < length)
        {
            await request();
            answers++;
        }

        return answers;
    }
}
