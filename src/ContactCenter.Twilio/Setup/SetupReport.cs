namespace ContactCenter.Twilio.Setup;

/// <summary>How an account compares with what it should be.</summary>
public sealed record SetupReport
{
    /// <summary>The account in a few words; empty when it could not be read.</summary>
    public string Account { get; init; } = "";

    /// <summary>Why nothing could be compared; null when it was.</summary>
    public string? Unreachable { get; init; }

    /// <summary>What is not as it should be, now.</summary>
    public IReadOnlyList<SetupDifference> Differences { get; init; } = [];

    /// <summary>What is no fault but should be known, a sentence each.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>What was set.</summary>
    public IReadOnlyList<SetupDifference> Changes { get; init; } = [];

    /// <summary>What could not be set and why, a sentence each.</summary>
    public IReadOnlyList<string> Refusals { get; init; } = [];
}
