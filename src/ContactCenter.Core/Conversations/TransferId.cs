namespace ContactCenter.Core.Conversations;

/// <summary>One attempt to lead a caller from an agent to somebody else.</summary>
public readonly record struct TransferId(Guid Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}
