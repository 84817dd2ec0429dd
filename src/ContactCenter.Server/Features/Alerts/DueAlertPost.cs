using ContactCenter.Core.Alerts;
using ContactCenter.Core.Organizations;

namespace ContactCenter.Server.Features.Alerts;

/// <summary>Something that is to be told of an alert.</summary>
internal sealed record DueAlertPost
{
    public required Guid AlertPostId { get; init; }

    public required OrganizationId OrganizationId { get; init; }

    public required Guid AlertId { get; init; }

    /// <summary>Its opening, or its closing.</summary>
    public required bool IsOpening { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>How often it was tried.</summary>
    public required int Attempts { get; init; }

    public required AlertKind Kind { get; init; }

    public required string Subject { get; init; }

    public required int Figure { get; init; }

    public required int Threshold { get; init; }

    public required DateTimeOffset OpenedAt { get; init; }
}
