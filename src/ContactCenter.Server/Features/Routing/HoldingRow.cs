using ContactCenter.Core.Agents;
using ContactCenter.Core.Routing;

namespace ContactCenter.Server.Features.Routing;

/// <summary>One agent who was held for a stay.</summary>
public sealed record HoldingRow
{
    public required ReservationId ReservationId { get; init; }

    public required AgentId AgentId { get; init; }

    public required ReservationState State { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? ConnectedAt { get; init; }

    public DateTimeOffset? EndedAt { get; init; }

    public Guid? DecisionId { get; init; }
}
