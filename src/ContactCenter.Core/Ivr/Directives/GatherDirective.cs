namespace ContactCenter.Core.Ivr;

/// <summary>Speaks prompts and listens for one key, already while speaking; silence answers too.</summary>
/// <param name="Prompts">What is said, in order.</param>
/// <param name="Timeout">How long to wait after the last prompt, in whole seconds.</param>
public sealed record GatherDirective(IReadOnlyList<SayDirective> Prompts, TimeSpan Timeout) : VoiceDirective;
