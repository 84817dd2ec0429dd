using ContactCenter.Core.Agents;

namespace ContactCenter.Core.Routing;

/// <summary>Why an agent at work can be given no call.</summary>
/// <param name="State">What they have in hand; idle for somebody who only wants no calls.</param>
/// <param name="Reason">Why they want no calls; null for somebody who is ready.</param>
public sealed record AgentAbsence(AgentState State, NotReadyReason? Reason);
