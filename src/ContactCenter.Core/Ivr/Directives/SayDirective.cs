using ContactCenter.Core.Common;

namespace ContactCenter.Core.Ivr;

/// <summary>Speaks a text.</summary>
/// <param name="Text">What is said.</param>
/// <param name="Language">In which language.</param>
/// <param name="Audio">Name of the recording that is played in its place; null for speech.</param>
public sealed record SayDirective(string Text, LanguageTag Language, string? Audio = null) : VoiceDirective
{
    /// <summary>Key of the text; for people who read what a call said.</summary>
    public string Key { get; init; } = string.Empty;
}
