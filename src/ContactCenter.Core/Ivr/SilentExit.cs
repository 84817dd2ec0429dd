namespace ContactCenter.Core.Ivr;

/// <summary>A way out for somebody who presses nothing or only wrong keys.</summary>
/// <param name="Exit">The way.</param>
/// <param name="Prompts">Keys of everything such a caller may hear before it, as often as it is spoken.</param>
/// <param name="Waiting">The time of silence before it, speech left out.</param>
/// <param name="Menus">Questions put before it.</param>
public sealed record SilentExit(FlowExit Exit, IReadOnlyList<string> Prompts, TimeSpan Waiting, int Menus);
