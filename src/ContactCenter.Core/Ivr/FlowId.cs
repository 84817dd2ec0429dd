namespace ContactCenter.Core.Ivr;

/// <summary>A flow's name inside its organization: <c>main</c>.</summary>
/// <param name="Value">1–40 characters, lower-case letters, digits and hyphens or underscores.</param>
public readonly record struct FlowId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
