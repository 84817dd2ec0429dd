using ContactCenter.Core.Organizations;
using ContactCenter.Core.RemoteHelp;

namespace ContactCenter.Server.Features.RemoteHelp;

/// <summary>A question whose deadline has passed.</summary>
internal sealed record DueConsent
{
    public required OrganizationId OrganizationId { get; init; }

    public required ConsentId ConsentId { get; init; }
}
