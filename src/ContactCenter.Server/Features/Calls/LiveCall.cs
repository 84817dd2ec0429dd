using ContactCenter.Core.Agents;
using ContactCenter.Core.Calls;
using ContactCenter.Core.Common;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;
using ContactCenter.Core.Routing;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Features.Calls;

/// <summary>A call with its caller's leg, its open stay in a queue and the agent held for it, as one statement reads them.</summary>
internal sealed record LiveCall
{
    public required CallId CallId { get; init; }

    public required OrganizationId OrganizationId { get; init; }

    public required ContactId ContactId { get; init; }

    public required CallState State { get; init; }

    public required LanguageTag Language { get; init; }

    public string? Topic { get; init; }

    public required string DialedNumber { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    public DateTimeOffset? EndedAt { get; init; }

    public required bool Simulated { get; init; }

    /// <summary>Who began it.</summary>
    public CallDirection Direction { get; init; }

    public required LegId CallerLegId { get; init; }

    /// <summary>Null while the provider has not named a leg that we asked for.</summary>
    public string? CallerProviderLegId { get; init; }

    public DateTimeOffset? CallerAnsweredAt { get; init; }

    /// <summary>Where we are taking the caller's leg; requests of the verb that it leaves are answered with nothing.</summary>
    public string? PendingMove { get; init; }

    public QueueEntryId? QueueEntryId { get; init; }

    public QueueId? QueueId { get; init; }

    public QueueEntryState? EntryState { get; init; }

    public DateTimeOffset? EnteredAt { get; init; }

    public DateTimeOffset? AgeFrom { get; init; }

    public int? Priority { get; init; }

    public ReservationId? ReservationId { get; init; }

    public ReservationState? ReservationState { get; init; }

    /// <summary>What the agent is held for.</summary>
    public ReservationKind? ReservationKind { get; init; }

    public AgentId? AgentId { get; init; }

    public DateTimeOffset? AcceptedAt { get; init; }

    public DateTimeOffset? ConnectedAt { get; init; }

    public DateTimeOffset? EndAnnouncedAt { get; init; }

    /// <summary>Since when the caller hears music while the agent is occupied otherwise.</summary>
    public DateTimeOffset? HeldAt { get; init; }

    public LegId? AgentLegId { get; init; }

    public string? AgentProviderLegId { get; init; }

    /// <summary>Whether the agent named here is asked beside the one who has the caller.</summary>
    public bool IsAside { get; init; }

    /// <summary>Whether we called, and not the citizen.</summary>
    public bool IsOutbound => Direction == CallDirection.Outbound;

    /// <summary>Whether an agent waits, or is about to, for somebody whom they call of their own initiative.</summary>
    public bool IsDialing => ReservationKind == Core.Routing.ReservationKind.Outbound && ConnectedAt is null && !IsAside;

    public LiveCallRef Ref => new(OrganizationId, ContactId, CallId, QueueEntryId, ReservationId, AgentId);
}
