using ContactCenter.Core.Agents;

namespace ContactCenter.Server.Features.Wallboard;

/// <summary>An agent who is not logged out, with what one organization may know of them.</summary>
internal sealed record AgentOnDutyRow
{
    public required AgentId AgentId { get; init; }

    public required string DisplayName { get; init; }

    public required AgentAvailability Availability { get; init; }

    public NotReadyReason? NotReadyReason { get; init; }

    public required AgentState State { get; init; }

    public required DateTimeOffset StateSince { get; init; }

    public required DateTimeOffset IdleSince { get; init; }

    /// <summary>JSON object: skill → proficiency.</summary>
    public required string Skills { get; init; }

    public DateTimeOffset? SoftphoneTriedAt { get; init; }

    public SoftphoneFaults? SoftphoneFaults { get; init; }

    public SoftphoneTrial? LastTrial => SoftphoneTriedAt is { } at ? new SoftphoneTrial(at, SoftphoneFaults ?? Core.Agents.SoftphoneFaults.None) : null;
}
