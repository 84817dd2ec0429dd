using ContactCenter.Core.Organizations;
using ContactCenter.Core.Routing;

namespace ContactCenter.Server.Features.Routing;

/// <summary>A reservation whose deadline has passed.</summary>
internal sealed record DueReservation
{
    public required OrganizationId OrganizationId { get; init; }

    public required ReservationId ReservationId { get; init; }
}
