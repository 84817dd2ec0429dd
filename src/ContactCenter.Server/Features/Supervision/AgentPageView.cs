using ContactCenter.Core.Organizations;
using ContactCenter.Server.Features.Agents;

namespace ContactCenter.Server.Features.Supervision;

/// <summary>One agent, for their supervisor.</summary>
/// <param name="Organization">Whose supervisor.</param>
/// <param name="At">As of when.</param>
/// <param name="Agent">Who, and what they do.</param>
/// <param name="Done">Whether something has just been changed.</param>
/// <param name="ProblemKey">The text that says why it was not.</param>
public sealed record AgentPageView(Organization Organization, DateTimeOffset At, AgentView Agent, bool Done, string? ProblemKey);
