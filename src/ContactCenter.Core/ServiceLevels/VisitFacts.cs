using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;

namespace ContactCenter.Core.ServiceLevels;

/// <summary>What the figures need to know of one stay in one queue; all instants in UTC with milliseconds, from one clock.</summary>
/// <param name="OrganizationId">Whose citizen called.</param>
/// <param name="QueueId">The queue; a transfer to another queue is a visit of its own.</param>
/// <param name="EnteredAt">Start of the wait, and what decides the interval.</param>
/// <param name="ExitAt">End of the wait; the answer, for an answered visit.</param>
/// <param name="Exit">How the wait ended; null while it lasts.</param>
/// <param name="TalkEndedAt">End of the conversation of an answered visit.</param>
/// <param name="WrapUpEndedAt">End of the agent's work after it; null when there was none.</param>
public sealed record VisitFacts(
    OrganizationId OrganizationId,
    QueueId QueueId,
    DateTimeOffset EnteredAt,
    DateTimeOffset? ExitAt = null,
    VisitExit? Exit = null,
    DateTimeOffset? TalkEndedAt = null,
    DateTimeOffset? WrapUpEndedAt = null);
