using ContactCenter.Core.Common;

namespace ContactCenter.Core.Ivr.Play;

/// <summary>Something that a caller heard.</summary>
/// <param name="Key">Key of the text.</param>
/// <param name="Language">In which language.</param>
/// <param name="Text">What was said.</param>
/// <param name="Audio">The recording that was played in its place; null for speech.</param>
public sealed record SpokenLine(string Key, LanguageTag Language, string Text, string? Audio);
