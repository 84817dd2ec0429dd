namespace ContactCenter.Core.Ivr;

/// <summary>What one input made of a call's flow.</summary>
/// <param name="Session">Where the call stands now.</param>
/// <param name="Directives">What the phone is to do, in order.</param>
/// <param name="Effects">What is to be recorded.</param>
/// <param name="Ended">Whether the flow is over.</param>
public sealed record FlowStepResult(
    FlowSession Session,
    IReadOnlyList<VoiceDirective> Directives,
    IReadOnlyList<FlowEffect> Effects,
    bool Ended)
{
    /// <summary>The nodes that ran, in order: the one that took the input first.</summary>
    public IReadOnlyList<FlowPlace> Trail { get; init; } = [];
}
