using System.Globalization;

namespace ContactCenter.Benchmarks.Load;

/// <summary>One figure over several rounds: the median, and how far the rounds lie apart.</summary>
internal sealed class Spread(IReadOnlyList<double> rounds)
{
    private readonly double[] _ordered = [.. rounds.Order()];

    public IReadOnlyList<double> Rounds => rounds;

    public double Median => (_ordered[(_ordered.Length - 1) / 2] + _ordered[_ordered.Length / 2]) / 2;

    /// <summary>Round by round, because only neighbours in time share the machine's mood.</summary>
    public Spread Over(Spread yardstick) => new([.. rounds.Zip(yardstick.Rounds, (mine, other) => mine / other)]);

    public string Text(string format) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Median.ToString(format, CultureInfo.InvariantCulture)} ({_ordered[0].ToString(format, CultureInfo.InvariantCulture)} to {_ordered[^1].ToString(format, CultureInfo.InvariantCulture)})");
}
