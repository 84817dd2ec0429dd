namespace ContactCenter.Core.Supervision;

/// <summary>Identifies a supervisor's part in one conversation.</summary>
/// <param name="Value">Time-ordered, made by the application.</param>
public readonly record struct ObservationId(Guid Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value.ToString("N");
}
