using ContactCenter.Core.Common;

namespace ContactCenter.Core.Ivr.Walks;

/// <summary>One way through the flows.</summary>
/// <param name="Language">The language it began in.</param>
/// <param name="Inputs">What brought the call on, in order: a key, <c>silence</c>, <c>answered</c>, <c>full</c>.</param>
/// <param name="FlowId">The flow it ended in.</param>
/// <param name="NodeId">The node it ended at.</param>
/// <param name="End">How it ended.</param>
public sealed record KeyPath(LanguageTag Language, IReadOnlyList<string> Inputs, FlowId FlowId, string NodeId, KeyPathEnd End)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Language}: {string.Join(' ', Inputs)} → {NodeId} ({End})";
}
