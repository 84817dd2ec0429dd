namespace ContactCenter.Core.Common;

/// <summary>A language as BCP 47 writes it: <c>ca</c>, <c>es</c>, <c>en</c>.</summary>
/// <param name="Value">The tag, lower-case language first.</param>
public readonly record struct LanguageTag(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
