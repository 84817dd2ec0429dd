using ContactCenter.Core.Conversations;
using ContactCenter.Core.Organizations;

namespace ContactCenter.Server.Features.Conversations;

/// <summary>A transfer whose deadline has passed.</summary>
internal sealed record DueTransfer
{
    public required OrganizationId OrganizationId { get; init; }

    public required TransferId TransferId { get; init; }
}
