using ContactCenter.Core.Agents;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;
using ContactCenter.Core.Routing;

namespace ContactCenter.Core.Calls;

/// <summary>One fact, appended and never changed. Rows and figures are functions of these. Never holds a personal value or a score.</summary>
public sealed record CallEvent
{
    /// <summary>Unique; applying an event twice changes nothing.</summary>
    public required Guid EventId { get; init; }

    /// <summary>Whose event it is.</summary>
    public required OrganizationId OrganizationId { get; init; }

    /// <summary>What happened.</summary>
    public required CallEventKind Kind { get; init; }

    /// <summary>When it happened, UTC with milliseconds.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>How we came to know.</summary>
    public EventOrigin Origin { get; init; }

    /// <summary>The matter it belongs to.</summary>
    public ContactId? ContactId { get; init; }

    /// <summary>The call.</summary>
    public CallId? CallId { get; init; }

    /// <summary>The stay in a queue.</summary>
    public QueueEntryId? QueueEntryId { get; init; }

    /// <summary>The held agent.</summary>
    public ReservationId? ReservationId { get; init; }

    /// <summary>The agent.</summary>
    public AgentId? AgentId { get; init; }

    /// <summary>One word of detail, such as a queue exit or a reason; null when the kind says it all.</summary>
    public string? Detail { get; init; }
}
