namespace ContactCenter.Server.Features.OutboundCalls;

/// <summary>Whom an agent wants to call.</summary>
/// <param name="Organization">In whose name; null for the only one that the agent works for.</param>
/// <param name="Queue">What it is about.</param>
/// <param name="Number">The number as the agent typed it.</param>
/// <param name="Language">In which language; null for the organization's first.</param>
internal sealed record PlaceCallRequest(string? Organization, string? Queue, string? Number, string? Language);
