namespace ContactCenter.Core.Queues;

/// <summary>Something an agent can do, by the name that queues and memberships share: <c>taxes</c>.</summary>
/// <param name="Value">1–40 characters, lower-case letters, digits and hyphens.</param>
public readonly record struct Skill(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
