namespace ContactCenter.Core.Calls;

/// <summary>Identifies one call: one telephone conversation with one caller, from first ring to end.</summary>
/// <param name="Value">Time-ordered, made by the application.</param>
public readonly record struct CallId(Guid Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value.ToString("N");
}
