using ContactCenter.Core.Agents;
using ContactCenter.Core.Calls;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;
using ContactCenter.Core.Routing;

namespace ContactCenter.Server.Features.Routing;

/// <summary>A reservation with its agent's leg.</summary>
internal sealed record ReservationRow
{
    public required ReservationId ReservationId { get; init; }

    public required OrganizationId OrganizationId { get; init; }

    public required AgentId AgentId { get; init; }

    public QueueEntryId? QueueEntryId { get; init; }

    public required CallId CallId { get; init; }

    public required ReservationKind Kind { get; init; }

    /// <summary>Whether the agent is asked beside the one who has the caller.</summary>
    public required bool Aside { get; init; }

    public required ReservationState State { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? AcceptedAt { get; init; }

    public DateTimeOffset? ConnectedAt { get; init; }

    public DateTimeOffset? EndAnnouncedAt { get; init; }

    public DateTimeOffset? HeldAt { get; init; }

    public DateTimeOffset? TalkEndedAt { get; init; }

    public TalkEnd? TalkEndedBy { get; init; }

    public DateTimeOffset? EndedAt { get; init; }

    public DateTimeOffset? DeadlineAt { get; init; }

    public LegId? AgentLegId { get; init; }

    public string? AgentProviderLegId { get; init; }
}
