namespace ContactCenter.Benchmarks.Load;

/// <summary>How long answers took.</summary>
internal sealed class Latencies
{
    private readonly TimeSpan[] _ordered;

    public Latencies(IEnumerable<TimeSpan> answers) => _ordered = [.. answers.Order()];

    public int Count => _ordered.Length;

    public TimeSpan Worst => _ordered[^1];

    /// <summary>Nearest rank: the smallest latency that so many percent of the answers did not exceed.</summary>
    /// <param name="percent">More than 0, at most 100.</param>
    public TimeSpan Percentile(double percent) => _ordered[(int)Math.Ceiling(percent / 100 * _ordered.Length) - 1];
}
