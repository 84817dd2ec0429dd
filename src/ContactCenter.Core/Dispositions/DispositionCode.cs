namespace ContactCenter.Core.Dispositions;

/// <summary>What a conversation was about, by the name that <c>organization.yaml</c> gives it: <c>census</c>.</summary>
/// <param name="Value">1–40 characters, lower-case letters, digits, hyphens and underscores.</param>
public readonly record struct DispositionCode(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
