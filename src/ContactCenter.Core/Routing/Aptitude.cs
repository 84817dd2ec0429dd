using ContactCenter.Core.Organizations;

namespace ContactCenter.Core.Routing;

/// <summary>How well an agent can take a caller.</summary>
/// <param name="Proficiency">The weakest of the skills needed, 1 (learning) to 10 (expert).</param>
/// <param name="Lender">The organization that lends the agent; null for an agent of the caller's own.</param>
public sealed record Aptitude(int Proficiency, OrganizationId? Lender);
