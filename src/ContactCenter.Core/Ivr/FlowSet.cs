using ContactCenter.Core.Hours;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;

namespace ContactCenter.Core.Ivr;

/// <summary>Everything one organization's folder says, valid as a whole and frozen under one revision.</summary>
/// <param name="Organization">Names, numbers, queues, limits.</param>
/// <param name="Flows">Its flows by name.</param>
/// <param name="Texts">What callers hear.</param>
/// <param name="Calendars">Its opening hours by name.</param>
/// <param name="Revision">Hash of the folder's content.</param>
public sealed record FlowSet(
    Organization Organization,
    IReadOnlyDictionary<FlowId, Flow> Flows,
    FlowTexts Texts,
    IReadOnlyDictionary<string, OpeningCalendar> Calendars,
    string Revision)
{
    /// <summary>The queues whose standing the flows ask for.</summary>
    public IReadOnlyList<QueueId> AskedQueues => [.. Flows.Values.SelectMany(flow => flow.Nodes.Values).SelectMany(node => node.AskedQueues).Distinct()];

    /// <summary>Recordings that are played in place of texts, by file name.</summary>
    public IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Audio { get; init; } = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);

    /// <summary>What callers are told for a while, by name.</summary>
    public IReadOnlyDictionary<string, Notice> Notices { get; init; } = new Dictionary<string, Notice>(StringComparer.Ordinal);

    /// <summary>How a queue stands to its hours: those who wait at closing time are served for the organization's limit.</summary>
    public QueueHours HoursOf(QueueSettings queue, DateTimeOffset now) => queue.Hours is not { } name || !Calendars.TryGetValue(name, out var calendar) || calendar.At(now) is CalendarState.Open
        ? QueueHours.Open
        : calendar.At(now - Organization.Limits.Drain) is CalendarState.Open ? QueueHours.Draining : QueueHours.Closed;
}
