namespace ContactCenter.Core.ServiceLevels;

/// <summary>What a stored interval says of itself: a final figure never changes silently.</summary>
/// <param name="Status">How settled it is.</param>
/// <param name="Revision">0 until a final figure changes; then one more for each change.</param>
public sealed record IntervalRevision(IntervalStatus Status, int Revision)
{
    /// <summary>What to store after computing again.</summary>
    /// <param name="stored">What was stored before; null for the first time.</param>
    /// <param name="computed">The status that the clock gives now.</param>
    /// <param name="figuresChanged">Whether any figure differs from the stored one.</param>
    public static IntervalRevision Next(IntervalRevision? stored, IntervalStatus computed, bool figuresChanged) =>
        stored switch
        {
            null => new IntervalRevision(computed, 0),
            { Status: IntervalStatus.Final or IntervalStatus.Revised } when figuresChanged =>
                new IntervalRevision(IntervalStatus.Revised, stored.Revision + 1),
            { Status: IntervalStatus.Final or IntervalStatus.Revised } => stored,
            _ => stored with { Status = computed },
        };
}
