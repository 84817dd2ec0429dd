using ContactCenter.Core.Agents;
using ContactCenter.Core.Common;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;
using ContactCenter.Core.Routing;

namespace ContactCenter.Server.Features.Agents;

/// <summary>An agent with the call in hand, as one statement reads them.</summary>
internal sealed record AgentView
{
    public required AgentId AgentId { get; init; }

    public required string DisplayName { get; init; }

    public required AgentAvailability Availability { get; init; }

    public NotReadyReason? NotReadyReason { get; init; }

    public required AgentState State { get; init; }

    public required DateTimeOffset StateSince { get; init; }

    public OrganizationId? OrganizationId { get; init; }

    public ReservationId? ReservationId { get; init; }

    public ReservationState? ReservationState { get; init; }

    public DateTimeOffset? ConnectedAt { get; init; }

    public DateTimeOffset? TalkEndedAt { get; init; }

    public DateTimeOffset? EndAnnouncedAt { get; init; }

    public DateTimeOffset? DeadlineAt { get; init; }

    public QueueId? QueueId { get; init; }

    public LanguageTag? Language { get; init; }

    public string? Topic { get; init; }

    public DateTimeOffset? EnteredAt { get; init; }

    public string? NumberMasked { get; init; }

    public string? Notice { get; init; }
}
