namespace ContactCenter.Core.Ivr;

/// <summary>A place in a text that a value is spoken in.</summary>
/// <param name="Before">What stands between the placeholder before and this one.</param>
/// <param name="Name">The variable.</param>
/// <param name="Format">How it is spoken; null for the way of its type.</param>
public sealed record TextPlaceholder(string Before, string Name, SpokenFormat? Format);
