namespace ContactCenter.Core.Queues;

/// <summary>A queue's name inside its organization, as <c>organization.yaml</c> writes it.</summary>
/// <param name="Value">1–40 characters, lower-case letters, digits and hyphens.</param>
public readonly record struct QueueId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
