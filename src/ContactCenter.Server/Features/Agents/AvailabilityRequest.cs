using ContactCenter.Core.Agents;

namespace ContactCenter.Server.Features.Agents;

/// <summary>What an agent declares.</summary>
/// <param name="Availability">Ready, not ready or logged out.</param>
/// <param name="Reason">Why not ready; needed then, ignored otherwise.</param>
internal sealed record AvailabilityRequest(AgentAvailability Availability, NotReadyReason? Reason);
