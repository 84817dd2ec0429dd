using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;

namespace ContactCenter.Core.Routing;

/// <summary>A caller who waits, as routing sees them.</summary>
/// <param name="QueueEntryId">The stay.</param>
/// <param name="OrganizationId">Whose caller.</param>
/// <param name="QueueId">Which queue.</param>
/// <param name="Skills">What an agent must be able to do.</param>
/// <param name="Priority">Lower is served first.</param>
/// <param name="AgeFrom">Where the place in the queue counts from.</param>
/// <param name="Seq">Order of entry; settles equal instants.</param>
public sealed record WaitingEntry(
    QueueEntryId QueueEntryId,
    OrganizationId OrganizationId,
    QueueId QueueId,
    IReadOnlyList<Skill> Skills,
    int Priority,
    DateTimeOffset AgeFrom,
    long Seq);
