using ContactCenter.Core.Calls;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;

namespace ContactCenter.Server.Features.Invariants;

/// <summary>A caller began or ceased to wait.</summary>
/// <param name="Kind">Entered or requeued; reserved or left.</param>
/// <param name="At">When it happened.</param>
/// <param name="RecordedAt">When our rows knew.</param>
/// <param name="QueueEntryId">Whose stay.</param>
/// <param name="OrganizationId">Whose queue.</param>
/// <param name="QueueId">Which queue.</param>
/// <param name="Priority">Lower is served first.</param>
/// <param name="AgeFrom">Among equals, the earlier is served first.</param>
/// <param name="Place">Settles equal instants.</param>
/// <param name="DecisionId">By which decision, where an agent was held.</param>
internal sealed record QueueMove(
    CallEventKind Kind,
    DateTimeOffset At,
    DateTimeOffset RecordedAt,
    QueueEntryId QueueEntryId,
    OrganizationId OrganizationId,
    QueueId QueueId,
    int Priority,
    DateTimeOffset AgeFrom,
    long Place,
    Guid? DecisionId)
{
    public static Comparer<QueueMove> ByTurn { get; } = Comparer<QueueMove>.Create((one, other) =>
        (one.Priority, one.AgeFrom, one.Place).CompareTo((other.Priority, other.AgeFrom, other.Place)));
}
