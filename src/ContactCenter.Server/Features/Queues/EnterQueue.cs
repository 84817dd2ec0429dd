using ContactCenter.Core.Calls;
using ContactCenter.Core.Common;
using ContactCenter.Core.Ivr;
using ContactCenter.Core.Queues;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Features.Queues;

/// <summary>A call begins to wait. One that waits already, such as after an outage, keeps its stay.</summary>
internal sealed class EnterQueue(FlowCatalog flows, QueueStore queues, CallStore calls)
{
    public async Task<bool> IsFullAsync(UnitOfWork unit, LiveCall call, QueueId queue) =>
        call.QueueEntryId is null
        && await queues.CountWaitingAsync(unit.Sql, call.OrganizationId, queue) >= Settings(call, queue).MaxWaiting;

    public Task ExecuteAsync(UnitOfWork unit, LiveCall call, FlowSession session, QueueId queue) =>
        EnterAsync(unit, call with { Language = session.Language, Topic = session.Topic }, queue, call.State, Settings(call, queue).Priority, unit.Now);

    /// <summary>The conversation broke: the caller waits again, with the age of the first stay and so before all who came later.</summary>
    public Task ReturnAsync(UnitOfWork unit, LiveCall call, LastVisit visit) =>
        EnterAsync(unit, call, visit.QueueId, call.State, visit.Priority, visit.AgeFrom);

    /// <summary>
    /// An agent led the caller on to a queue: a stay of its own there, with the age of the call's first one, so that who has waited
    /// already stands where they would stand had they come here at once. A queue that is full or closed takes them too.
    /// </summary>
    public Task TransferAsync(UnitOfWork unit, LiveCall call, QueueId queue, LastVisit? earlier) =>
        EnterAsync(unit, call, queue, call.State, Settings(call, queue).Priority, earlier?.AgeFrom ?? unit.Now);

    private async Task EnterAsync(UnitOfWork unit, LiveCall call, QueueId queue, CallState from, int priority, DateTimeOffset ageFrom)
    {
        if (call.QueueEntryId is not null)
        {
            return;
        }

        var entry = new NewQueueEntry(
            new QueueEntryId(unit.NewId()),
            call.OrganizationId,
            queue,
            call.ContactId,
            call.CallId,
            call.Language,
            call.Topic,
            priority,
            ageFrom,
            unit.Now,
            call.Simulated);
        await queues.CreateAsync(unit.Sql, entry);
        await calls.MoveAsync(unit.Sql, call, from, CallState.Queued);
        unit.Record(CallEventKind.QueueEntered, call.Ref with { QueueEntryId = entry.QueueEntryId }, queue.Value);
        unit.Wake(Wake.Routing);
    }

    // a call on an earlier version may come to a queue that is no longer in force: it is served like one that says nothing
    private QueueSettings Settings(LiveCall call, QueueId queue) =>
        flows.Get(call.OrganizationId).Organization.Queues.GetValueOrDefault(queue)
        ?? new QueueSettings { Id = queue, Names = new Dictionary<LanguageTag, string>() };
}
