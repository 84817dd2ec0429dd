using ContactCenter.Core.Calls;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.Routing;
using ContactCenter.Core.Supervision;

namespace ContactCenter.Server.Features.Supervision.Observing;

/// <summary>A supervisor's part in a conversation, as it is stored.</summary>
public sealed record ObservationRow
{
    public required ObservationId ObservationId { get; init; }

    public required OrganizationId OrganizationId { get; init; }

    public required CallId CallId { get; init; }

    /// <summary>The conversation.</summary>
    public required ReservationId ReservationId { get; init; }

    public required Guid UserId { get; init; }

    public required LegId LegId { get; init; }

    public required ObservationMode Mode { get; init; }

    /// <summary>How often the mode was changed.</summary>
    public required int Turn { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When they answered; null before.</summary>
    public DateTimeOffset? JoinedAt { get; init; }

    public DateTimeOffset? EndedAt { get; init; }
}
