using ContactCenter.Core.Agents;
using ContactCenter.Core.Organizations;

namespace ContactCenter.Server.Features.Routing.Pages;

/// <summary>One stay, explained.</summary>
/// <param name="Organization">Whose.</param>
/// <param name="At">As of when.</param>
/// <param name="Stay">Which.</param>
/// <param name="Decisions">Each time that an agent was held for it, in order, and how it stands now while the caller waits.</param>
/// <param name="Names">The organization's own agents; others have no name here.</param>
public sealed record WhyView(
    Organization Organization, DateTimeOffset At, StayRow Stay, IReadOnlyList<WhyDecision> Decisions, IReadOnlyDictionary<AgentId, string> Names);
