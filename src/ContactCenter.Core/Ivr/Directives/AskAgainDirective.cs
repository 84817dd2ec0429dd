namespace ContactCenter.Core.Ivr;

/// <summary>The phone waits a moment and then asks the flow again: for what is not known yet. Gives <see cref="FlowInput.Waited"/>.</summary>
/// <param name="After">In whole seconds; zero for at once.</param>
public sealed record AskAgainDirective(TimeSpan After) : VoiceDirective;
