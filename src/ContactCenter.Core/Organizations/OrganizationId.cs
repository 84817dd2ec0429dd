namespace ContactCenter.Core.Organizations;

/// <summary>A municipality or body that the installation serves: the name of its folder in <c>ivr-flows/</c>.</summary>
/// <param name="Value">1–40 characters, lower-case letters, digits and hyphens, as in <c>prat</c>.</param>
public readonly record struct OrganizationId(string Value)
{
    /// <summary>The longest identifier that the database stores.</summary>
    public const int MaxLength = 40;

    /// <summary>Whether a text can be an identifier.</summary>
    public static bool IsValid(string? text) =>
        text is { Length: > 0 and <= MaxLength } && text.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-');

    /// <inheritdoc/>
    public override string ToString() => Value;
}
