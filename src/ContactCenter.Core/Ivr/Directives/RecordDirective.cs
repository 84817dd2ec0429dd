namespace ContactCenter.Core.Ivr;

/// <summary>Records what the caller says, after a tone; <c>#</c>, silence or hanging up ends it.</summary>
/// <param name="Longest">The longest message, in whole seconds.</param>
public sealed record RecordDirective(TimeSpan Longest) : VoiceDirective
{
    /// <summary>How much silence ends it.</summary>
    public static readonly TimeSpan SilenceEnds = TimeSpan.FromSeconds(5);
}
