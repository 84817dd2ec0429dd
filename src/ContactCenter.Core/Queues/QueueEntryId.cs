namespace ContactCenter.Core.Queues;

/// <summary>Identifies one stay of one call in one queue.</summary>
/// <param name="Value">Time-ordered, made by the application.</param>
public readonly record struct QueueEntryId(Guid Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value.ToString("N");
}
