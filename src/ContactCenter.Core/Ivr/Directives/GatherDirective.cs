namespace ContactCenter.Core.Ivr;

/// <summary>Speaks prompts and listens for keys, already while speaking; silence answers too.</summary>
/// <param name="Prompts">What is said, in order.</param>
/// <param name="Timeout">How long to wait after the last prompt or key, in whole seconds.</param>
public sealed record GatherDirective(IReadOnlyList<SayDirective> Prompts, TimeSpan Timeout) : VoiceDirective
{
    /// <summary>After how many keys the answer is complete.</summary>
    public int MaxKeys { get; init; } = 1;

    /// <summary>A key that completes the answer earlier and is no part of it; null for none.</summary>
    public string? FinishOnKey { get; init; }
}
