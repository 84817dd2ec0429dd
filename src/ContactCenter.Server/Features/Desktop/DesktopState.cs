using ContactCenter.Server.Features.Agents;

namespace ContactCenter.Server.Features.Desktop;

/// <summary>What an agent's desktop shows.</summary>
/// <param name="At">The instant of the reading: a screen's own clock may be wrong.</param>
/// <param name="Agent">The agent; null when the user is no agent any more.</param>
internal sealed record DesktopState(DateTimeOffset At, AgentResponse? Agent);
