namespace ContactCenter.Core.Calls;

/// <summary>Identifies the row that alone holds a person's number, name and address.</summary>
/// <param name="Value">Time-ordered, made by the application.</param>
public readonly record struct PartyId(Guid Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value.ToString("N");
}
