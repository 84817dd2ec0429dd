namespace ContactCenter.Core.Ivr.Checks;

/// <summary>One thing that a check found.</summary>
/// <param name="Check">Number of the check.</param>
/// <param name="Severity">Whether it keeps the flow from being used.</param>
/// <param name="FlowId">The flow; null for a text that belongs to none.</param>
/// <param name="NodeId">The node; null for the flow as a whole.</param>
/// <param name="Message">What is wrong, in words that an author of flows understands.</param>
public sealed record FlowFinding(int Check, FindingSeverity Severity, FlowId? FlowId, string? NodeId, string Message)
{
    /// <summary>Key of the text it is about; null where it is about none.</summary>
    public string? TextKey { get; init; }
}
