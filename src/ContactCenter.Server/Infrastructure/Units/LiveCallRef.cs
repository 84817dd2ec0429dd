using ContactCenter.Core.Agents;
using ContactCenter.Core.Calls;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;
using ContactCenter.Core.Routing;

namespace ContactCenter.Server.Infrastructure.Units;

/// <summary>The ids that an event carries.</summary>
internal sealed record LiveCallRef(
    OrganizationId OrganizationId,
    ContactId? ContactId = null,
    CallId? CallId = null,
    QueueEntryId? QueueEntryId = null,
    ReservationId? ReservationId = null,
    AgentId? AgentId = null);
