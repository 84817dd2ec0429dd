namespace ContactCenter.Core.Ivr.Checks;

/// <summary>What a finding means for a flow that is to go into force.</summary>
public enum FindingSeverity
{
    /// <summary>The flow may not speak.</summary>
    Error,

    /// <summary>The author is told; it stops nothing.</summary>
    Warning,
}
