using ContactCenter.Core.Agents;
using ContactCenter.Core.Organizations;

namespace ContactCenter.Server.Features.Routing;

/// <summary>One membership of an agent who is at work.</summary>
internal sealed record RoutableRow
{
    public required AgentId AgentId { get; init; }

    public required DateTimeOffset IdleSince { get; init; }

    public required AgentAvailability Availability { get; init; }

    public NotReadyReason? NotReadyReason { get; init; }

    public required AgentState State { get; init; }

    public required OrganizationId OrganizationId { get; init; }

    /// <summary>JSON object: skill → proficiency.</summary>
    public required string Skills { get; init; }
}
