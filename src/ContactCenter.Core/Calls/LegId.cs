namespace ContactCenter.Core.Calls;

/// <summary>Identifies one leg: one connection to one party inside a call.</summary>
/// <param name="Value">Time-ordered, made by the application.</param>
public readonly record struct LegId(Guid Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value.ToString("N");
}
