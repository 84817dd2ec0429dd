using ContactCenter.Core.Calls;
using ContactCenter.Core.Common;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.RemoteHelp;
using ContactCenter.Core.Routing;

namespace ContactCenter.Server.Features.RemoteHelp;

/// <summary>A question about help on the screen as it stands.</summary>
internal sealed record ConsentRow
{
    public required ConsentId ConsentId { get; init; }

    public required OrganizationId OrganizationId { get; init; }

    public required CallId CallId { get; init; }

    public required ReservationId ReservationId { get; init; }

    /// <summary>The published files that the text stands in.</summary>
    public required string FlowRevision { get; init; }

    public required LanguageTag Language { get; init; }

    /// <summary>When the caller's leg came for it.</summary>
    public DateTimeOffset? HeardAt { get; init; }

    public required int Attempts { get; init; }

    public ConsentAnswer? Answer { get; init; }

    public DateTimeOffset? CallerBackAt { get; init; }

    public DateTimeOffset? DeadlineAt { get; init; }

    /// <summary>Whether the caller was taken out of the room, and is not known to be back in it.</summary>
    public bool IsCallerAway => HeardAt is not null && CallerBackAt is null;
}
