using TwilioEmulator.Switching;

namespace TwilioEmulator.Faults;

/// <summary>How badly the network treats status and room callbacks; rates between 0 and 1.</summary>
internal sealed record StatusCallbackFaults
{
    public double DelaySeconds { get; init; }

    public double DuplicateRate { get; init; }

    public double LossRate { get; init; }

    /// <summary>Share that is held back long enough for later ones to overtake.</summary>
    public double ReorderRate { get; init; }

    public double ReorderSeconds { get; init; } = 2;

    /// <summary>The delays after which one callback is delivered: none, one or two.</summary>
    public IEnumerable<TimeSpan> Deliveries(SidSource luck)
    {
        if (LossRate > 0 && luck.NextFraction() < LossRate)
        {
            yield break;
        }

        var late = ReorderRate > 0 && luck.NextFraction() < ReorderRate ? ReorderSeconds : 0;
        var delay = TimeSpan.FromSeconds(DelaySeconds + late);
        yield return delay;
        if (DuplicateRate > 0 && luck.NextFraction() < DuplicateRate)
        {
            yield return delay + TimeSpan.FromSeconds(1);
        }
    }
}
