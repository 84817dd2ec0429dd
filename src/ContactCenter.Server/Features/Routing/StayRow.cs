using ContactCenter.Core.Common;
using ContactCenter.Core.Queues;

namespace ContactCenter.Server.Features.Routing;

/// <summary>One stay in a queue, as the list of waits shows it.</summary>
public sealed record StayRow
{
    public required QueueEntryId QueueEntryId { get; init; }

    public required QueueId QueueId { get; init; }

    public required QueueEntryState State { get; init; }

    public required LanguageTag Language { get; init; }

    public string? Topic { get; init; }

    public required DateTimeOffset EnteredAt { get; init; }

    public required DateTimeOffset AgeFrom { get; init; }

    public DateTimeOffset? AnsweredAt { get; init; }

    public DateTimeOffset? ExitAt { get; init; }

    public VisitExit? ExitKind { get; init; }
}
