using ContactCenter.Core.Calls;
using ContactCenter.Core.Common;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;

namespace ContactCenter.Server.Features.Routing;

/// <summary>A caller who waits, as the pool's statement reads them.</summary>
internal sealed record WaitingRow
{
    public required QueueEntryId QueueEntryId { get; init; }

    public required OrganizationId OrganizationId { get; init; }

    public required QueueId QueueId { get; init; }

    public required CallId CallId { get; init; }

    public required ContactId ContactId { get; init; }

    public required LanguageTag Language { get; init; }

    public required int Priority { get; init; }

    public required DateTimeOffset AgeFrom { get; init; }

    public required DateTimeOffset EnteredAt { get; init; }

    public required long Seq { get; init; }
}
