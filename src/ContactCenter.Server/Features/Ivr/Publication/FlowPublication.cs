using ContactCenter.Core.Organizations;

namespace ContactCenter.Server.Features.Ivr.Publication;

/// <summary>Which version of an organization's flows is in force from when.</summary>
internal sealed record FlowPublication
{
    public required OrganizationId OrganizationId { get; init; }

    /// <summary>Content hash of the organization's folder.</summary>
    public required string Revision { get; init; }

    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>One of <see cref="PublishedBy"/>, or the name of a user.</summary>
    public required string PublishedBy { get; init; }
}
