using ContactCenter.Core.Calls;
using ContactCenter.Core.Common;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;

namespace ContactCenter.Server.Features.Queues;

/// <summary>A stay that begins.</summary>
internal sealed record NewQueueEntry(
    QueueEntryId QueueEntryId,
    OrganizationId OrganizationId,
    QueueId QueueId,
    ContactId ContactId,
    CallId CallId,
    LanguageTag Language,
    string? Topic,
    int Priority,
    DateTimeOffset AgeFrom,
    DateTimeOffset EnteredAt,
    bool Simulated);
