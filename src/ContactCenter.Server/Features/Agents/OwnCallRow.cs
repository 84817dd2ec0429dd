using ContactCenter.Core.Dispositions;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;
using ContactCenter.Core.Routing;

namespace ContactCenter.Server.Features.Agents;

/// <summary>A conversation of an agent, afterwards.</summary>
internal sealed record OwnCallRow
{
    public required ReservationId ReservationId { get; init; }

    public required ReservationKind Kind { get; init; }

    public required OrganizationId OrganizationId { get; init; }

    public QueueId? QueueId { get; init; }

    public string? Topic { get; init; }

    public string? NumberMasked { get; init; }

    public required DateTimeOffset ConnectedAt { get; init; }

    public DateTimeOffset? TalkEndedAt { get; init; }

    public DispositionCode? Code { get; init; }

    public bool? Resolved { get; init; }
}
