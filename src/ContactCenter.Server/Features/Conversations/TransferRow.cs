using ContactCenter.Core.Agents;
using ContactCenter.Core.Calls;
using ContactCenter.Core.Common;
using ContactCenter.Core.Conversations;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;
using ContactCenter.Core.Routing;

namespace ContactCenter.Server.Features.Conversations;

/// <summary>A transfer as it stands.</summary>
internal sealed record TransferRow
{
    public required TransferId TransferId { get; init; }

    public required OrganizationId OrganizationId { get; init; }

    public required CallId CallId { get; init; }

    /// <summary>The conversation that it began in.</summary>
    public required ReservationId ReservationId { get; init; }

    public required AgentId AgentId { get; init; }

    public required TransferKind Kind { get; init; }

    public AgentId? ToAgentId { get; init; }

    public QueueId? ToQueueId { get; init; }

    public PartyId? ToPartyId { get; init; }

    /// <summary>The colleague as they are held for it.</summary>
    public ReservationId? ToReservationId { get; init; }

    /// <summary>The leg of whom is asked outside.</summary>
    public LegId? ToLegId { get; init; }

    /// <summary>What is interpreted.</summary>
    public LanguageTag? Language { get; init; }

    public DateTimeOffset? JoinedAt { get; init; }

    public required TransferState State { get; init; }

    public DateTimeOffset? EndedAt { get; init; }
}
