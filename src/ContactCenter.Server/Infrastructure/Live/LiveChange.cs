using ContactCenter.Core.Agents;
using ContactCenter.Core.Organizations;

namespace ContactCenter.Server.Infrastructure.Live;

/// <summary>What the log says of a change: enough to know which screens to draw anew, never what to draw.</summary>
internal sealed record LiveChange
{
    public required long Seq { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    public required OrganizationId OrganizationId { get; init; }

    public AgentId? AgentId { get; init; }

    /// <summary>One of the organizations that the agent works for; a row for each of them.</summary>
    public OrganizationId? AgentOrganizationId { get; init; }
}
