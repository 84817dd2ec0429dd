using ContactCenter.Core.Agents;

namespace ContactCenter.Server.Features.Agents;

/// <summary>What an agent declares.</summary>
/// <param name="Availability">Ready, not ready or logged out.</param>
/// <param name="Reason">Why not ready; needed then, ignored otherwise.</param>
/// <param name="Confirmed">Whether an agent goes although people wait whom nobody else can serve.</param>
internal sealed record AvailabilityRequest(AgentAvailability Availability, NotReadyReason? Reason, bool Confirmed = false);
