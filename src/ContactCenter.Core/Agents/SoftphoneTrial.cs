namespace ContactCenter.Core.Agents;

/// <summary>The last time that a softphone tried itself.</summary>
/// <param name="At">When we heard of it.</param>
/// <param name="Faults">What it found.</param>
public sealed record SoftphoneTrial(DateTimeOffset At, SoftphoneFaults Faults)
{
    /// <summary>How often a softphone tries itself.</summary>
    public static readonly TimeSpan Every = TimeSpan.FromMinutes(1);

    /// <summary>How long a trial counts: one may be half a minute late.</summary>
    public static readonly TimeSpan FreshFor = TimeSpan.FromSeconds(90);

    /// <summary>What to think of a softphone.</summary>
    /// <param name="last">Its last trial; null when there was none.</param>
    /// <param name="now">The present instant.</param>
    public static SoftphoneHealth HealthOf(SoftphoneTrial? last, DateTimeOffset now) => last switch
    {
        null => SoftphoneHealth.Untried,
        _ when now - last.At >= FreshFor => SoftphoneHealth.Stale,
        { Faults: SoftphoneFaults.None } => SoftphoneHealth.Good,
        _ => SoftphoneHealth.Bad,
    };

    /// <summary>Whose fault it is that nobody answered a ring: the agent's only if the softphone was in order.</summary>
    /// <param name="health">What we think of the softphone.</param>
    public static NotReadyReason UnansweredBecause(SoftphoneHealth health) =>
        health == SoftphoneHealth.Good ? NotReadyReason.NoAnswer : NotReadyReason.Technical;
}
