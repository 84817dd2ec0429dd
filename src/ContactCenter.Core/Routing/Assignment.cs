using ContactCenter.Core.Agents;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;

namespace ContactCenter.Core.Routing;

/// <summary>Which agent is to be held for which caller, and why.</summary>
/// <param name="QueueEntryId">The caller.</param>
/// <param name="OrganizationId">Whose caller.</param>
/// <param name="AgentId">The agent.</param>
/// <param name="Reason">What decided, such as <c>longest-idle among proficiency 10</c>.</param>
public sealed record Assignment(QueueEntryId QueueEntryId, OrganizationId OrganizationId, AgentId AgentId, string Reason);
