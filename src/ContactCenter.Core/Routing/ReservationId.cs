namespace ContactCenter.Core.Routing;

/// <summary>Identifies one agent held for one piece of work; also the name of the room they talk in.</summary>
/// <param name="Value">Time-ordered, made by the application.</param>
public readonly record struct ReservationId(Guid Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value.ToString("N");
}
