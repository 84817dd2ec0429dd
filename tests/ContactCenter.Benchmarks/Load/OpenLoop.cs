namespace ContactCenter.Benchmarks.Load;

/// <summary>
/// Requests that come at a fixed rate, however slowly they are answered: measures waiting as a caller has it. Each answer is
/// timed from the instant at which its request was due, so that a server that stands still cannot hide it.
/// </summary>
internal static class OpenLoop
{
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(5);

    /// <param name="perSecond">Requests per second; more than 0.</param>
    /// <param name="length">How long requests go on.</param>
    /// <param name="clock">Times them.</param>
    /// <param name="request">Sends one and waits for its answer.</param>
    public static async Task<Latencies> RunAsync(double perSecond, TimeSpan length, TimeProvider clock, Func<Task> request)
    {
        var requests = (int)(perSecond * length.TotalSeconds);
        var running = new List<Task<TimeSpan>>(requests);
        var begun = clock.GetTimestamp();
        using var timer = new PeriodicTimer(Tick, clock);
        while (running.Count < requests && await timer.WaitForNextTickAsync())
        {
            var due = Math.Min(requests, (int)(clock.GetElapsedTime(begun).TotalSeconds * perSecond));
            while (running.Count < due)
            {
                running.Add(TimeAsync(begun, TimeSpan.FromSeconds(running.Count / perSecond), clock, request));
            }
        }

        return new Latencies(await Task.WhenAll(running));
    }

    private static async Task<TimeSpan> TimeAsync(long begun, TimeSpan due, TimeProvider clock, Func<Task> request)
    {
        await request();
        return clock.GetElapsedTime(begun) - due;
    }
}
