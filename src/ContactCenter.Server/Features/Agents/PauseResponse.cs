using ContactCenter.Core.Agents;

namespace ContactCenter.Server.Features.Agents;

/// <summary>How long an agent was not ready today for one reason.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="Seconds">Whole seconds.</param>
internal sealed record PauseResponse(NotReadyReason Reason, long Seconds);
