namespace ContactCenter.Core.Agents;

/// <summary>Identifies an agent; the same value as the user's id.</summary>
/// <param name="Value">Time-ordered, made by the application.</param>
public readonly record struct AgentId(Guid Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value.ToString("N");
}
