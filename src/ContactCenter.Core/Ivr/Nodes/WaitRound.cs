using ContactCenter.Core.Queues;

namespace ContactCenter.Core.Ivr.Nodes;

/// <summary>One announcement to a caller who waits.</summary>
/// <param name="Session">The session, with what the caller was told.</param>
/// <param name="Prompts">What is said, before the music.</param>
/// <param name="Told">How long a wait was announced; null for none.</param>
public sealed record WaitRound(FlowSession Session, IReadOnlyList<SayDirective> Prompts, WaitBand? Told);
