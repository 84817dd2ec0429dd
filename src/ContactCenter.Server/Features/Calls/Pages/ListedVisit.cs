using ContactCenter.Core.Calls;
using ContactCenter.Core.Common;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;
using ContactCenter.Core.ServiceLevels;

namespace ContactCenter.Server.Features.Calls.Pages;

/// <summary>One stay in a queue, as the list behind a figure shows it.</summary>
public sealed record ListedVisit
{
    public required QueueEntryId QueueEntryId { get; init; }

    /// <summary>Null for a callback that waits for an agent.</summary>
    public CallId? CallId { get; init; }

    public required QueueId QueueId { get; init; }

    public required LanguageTag Language { get; init; }

    public string? Topic { get; init; }

    public required DateTimeOffset EnteredAt { get; init; }

    public DateTimeOffset? ExitAt { get; init; }

    public VisitExit? ExitKind { get; init; }

    public DateTimeOffset? TalkEndedAt { get; init; }

    public DateTimeOffset? WrapUpEndedAt { get; init; }

    /// <summary>Null where no number was shown.</summary>
    public string? NumberMasked { get; init; }

    internal VisitFacts FactsIn(OrganizationId organization) => new(organization, QueueId, EnteredAt, ExitAt, ExitKind, TalkEndedAt, WrapUpEndedAt);
}
