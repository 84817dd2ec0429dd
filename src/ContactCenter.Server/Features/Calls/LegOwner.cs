using ContactCenter.Core.Calls;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.Routing;

namespace ContactCenter.Server.Features.Calls;

/// <summary>Whose leg a provider's id is.</summary>
internal sealed record LegOwner
{
    public required OrganizationId OrganizationId { get; init; }

    public required CallId CallId { get; init; }

    public required LegId LegId { get; init; }

    public ReservationId? ReservationId { get; init; }

    public required LegKind Kind { get; init; }
}
