using ContactCenter.Core.Ivr;

namespace ContactCenter.Server.Features.Ivr.Pages;

/// <summary>An organization's folder as it stands, published or not.</summary>
/// <param name="State">How it stands to what callers hear.</param>
/// <param name="Set">What could be read of it; null for nothing.</param>
/// <param name="Remarks">Everything wrong with it, and what its author should know.</param>
public sealed record FlowDraftView(DraftState State, FlowSet? Set, IReadOnlyList<FlowRemark> Remarks);
