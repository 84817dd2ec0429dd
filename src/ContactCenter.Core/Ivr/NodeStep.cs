namespace ContactCenter.Core.Ivr;

/// <summary>What one node decided.</summary>
/// <param name="Session">The session after it.</param>
/// <param name="Next">The node to enter now; null when the call waits for an answer or the flow is over.</param>
/// <param name="Ended">Whether the flow is over.</param>
public sealed record NodeStep(FlowSession Session, string? Next = null, bool Ended = false)
{
    /// <summary>What the phone is to do, in order.</summary>
    public IReadOnlyList<VoiceDirective> Directives { get; init; } = [];

    /// <summary>What is to be recorded.</summary>
    public IReadOnlyList<FlowEffect> Effects { get; init; } = [];

    /// <summary>A flow to run first; <see cref="Next"/> is where the call goes on when it returns. Null for none.</summary>
    public FlowId? Subflow { get; init; }

    /// <summary>Goes on to a node.</summary>
    public static NodeStep GoTo(FlowSession session, string next, params IReadOnlyList<VoiceDirective> directives) =>
        new(session, next) { Directives = directives };

    /// <summary>Waits for the caller.</summary>
    public static NodeStep Await(FlowSession session, params IReadOnlyList<VoiceDirective> directives) =>
        new(session) { Directives = directives };
}
