namespace ContactCenter.Core.ServiceLevels;

/// <summary>Whether a wait of exactly the target is within it.</summary>
public enum ThresholdComparison
{
    /// <summary>Within means shorter than the target, as "before 20 seconds" says.</summary>
    Strict,

    /// <summary>Within means not longer than the target.</summary>
    Inclusive,
}
