using ContactCenter.Core.Common;

namespace ContactCenter.Core.Ivr;

/// <summary>Speaks a text.</summary>
/// <param name="Text">What is said.</param>
/// <param name="Language">In which language.</param>
public sealed record SayDirective(string Text, LanguageTag Language) : VoiceDirective;
