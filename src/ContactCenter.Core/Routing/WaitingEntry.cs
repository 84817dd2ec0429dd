using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;

namespace ContactCenter.Core.Routing;

/// <summary>A caller who waits, as routing sees them at one moment.</summary>
/// <param name="QueueEntryId">The stay.</param>
/// <param name="OrganizationId">Whose caller.</param>
/// <param name="QueueId">Which queue.</param>
/// <param name="Skills">What an agent must be able to do by now.</param>
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
    long Seq)
{
    /// <summary>How many steps of widening have been taken.</summary>
    public int Widened { get; init; }

    /// <summary>Other organizations whose agents may take the call by now.</summary>
    public IReadOnlyList<OrganizationId> Lenders { get; init; } = [];

    /// <summary>The order of service: priority, then age, then order of entry.</summary>
    public static IComparer<WaitingEntry> ByTurn { get; } = Comparer<WaitingEntry>.Create((one, other) =>
        (one.Priority, one.AgeFrom, one.Seq).CompareTo((other.Priority, other.AgeFrom, other.Seq)));
}
