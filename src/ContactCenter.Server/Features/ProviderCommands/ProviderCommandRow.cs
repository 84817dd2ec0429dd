using ContactCenter.Core.Calls;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.Routing;

namespace ContactCenter.Server.Features.ProviderCommands;

/// <summary>A claimed command. Leased: send it. Unknown: an earlier sending may have worked.</summary>
internal sealed record ProviderCommandRow
{
    public required Guid CommandId { get; init; }

    public required OrganizationId OrganizationId { get; init; }

    public required CommandKind Kind { get; init; }

    public required CallId CallId { get; init; }

    public required LegId LegId { get; init; }

    public required ReservationId? ReservationId { get; init; }

    public string? Url { get; init; }

    public required CommandState State { get; init; }

    public required int Attempt { get; init; }

    public required int Priority { get; init; }

    public required DateTimeOffset SentAt { get; init; }

    public required long Seq { get; init; }
}
