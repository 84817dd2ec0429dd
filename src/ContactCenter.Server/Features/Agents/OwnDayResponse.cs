using ContactCenter.Server.Features.OutboundCalls;

namespace ContactCenter.Server.Features.Agents;

/// <summary>An agent's own day so far.</summary>
/// <param name="At">The instant of the reading.</param>
/// <param name="Pauses">Time not ready, by reason, the longest first.</param>
/// <param name="Calls">Conversations, the latest first.</param>
/// <param name="Outbound">Calls of the agent's own initiative.</param>
internal sealed record OwnDayResponse(DateTimeOffset At, IReadOnlyList<PauseResponse> Pauses, IReadOnlyList<OwnCallResponse> Calls, OutboundCountResponse Outbound);
