using ContactCenter.Core.Agents;

namespace ContactCenter.Server.Features.Conversations;

/// <summary>Another agent of the same organization.</summary>
internal sealed record ColleagueRow
{
    public required AgentId AgentId { get; init; }

    public required string DisplayName { get; init; }

    public required AgentAvailability Availability { get; init; }

    public required AgentState State { get; init; }

    /// <summary>Whether their softphone may be rung now.</summary>
    public bool IsFree => Availability == AgentAvailability.Ready && State == AgentState.Idle;
}
