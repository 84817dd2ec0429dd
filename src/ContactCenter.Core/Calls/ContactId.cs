namespace ContactCenter.Core.Calls;

/// <summary>Identifies one contact: one matter of a citizen, from first arrival to its end.</summary>
/// <param name="Value">Time-ordered, made by the application.</param>
public readonly record struct ContactId(Guid Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value.ToString("N");
}
