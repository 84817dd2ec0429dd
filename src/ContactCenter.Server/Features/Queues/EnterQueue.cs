using ContactCenter.Core.Calls;
using ContactCenter.Core.Common;
using ContactCenter.Core.Ivr;
using ContactCenter.Core.Queues;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Features.Queues.Orders;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Features.Queues;

/// <summary>A call begins to wait. One that waits already, such as after an outage, keeps its stay.</summary>
internal sealed class EnterQueue(FlowCatalog flows, QueueStore queues, QueueOrderStore orders, CallStore calls)
{
    // longer than anybody waits and longer than any place is kept
    private static readonly TimeSpan RedialMemory = TimeSpan.FromHours(6);

    /// <summary>Why the queue does not take the call, as the flow is told; null when it does.</summary>
    public async Task<FlowInput?> RefusalAsync(UnitOfWork unit, LiveCall call, QueueId queue)
    {
        var settings = Settings(call, queue);
        if (call.QueueEntryId is not null)
        {
            return null;
        }

        var ordered = await orders.ReadInForceAsync(unit.Sql, call.OrganizationId, unit.Now);
        if (ordered.HoursOf(flows.Get(call.OrganizationId), settings, unit.Now) != QueueHours.Open)
        {
            return new FlowInput.QueueClosed();
        }

        return await queues.CountWaitingAsync(unit.Sql, call.OrganizationId, queue) >= settings.MaxWaiting ? new FlowInput.QueueFull() : null;
    }

    /// <summary>
    /// An agent led the caller on to a queue: a stay of its own there, with the age of the call's first one, so that who has waited
    /// already stands where they would stand had they come here at once. A queue that is full or closed takes them too.
    /// </summary>
    public Task TransferAsync(UnitOfWork unit, LiveCall call, QueueId queue, LastVisit? earlier) =>
        call.QueueEntryId is null ? EnterAsync(unit, call, queue, call.State, Settings(call, queue).Priority, earlier?.AgeFrom ?? unit.Now) : Task.CompletedTask;

    public async Task ExecuteAsync(UnitOfWork unit, LiveCall call, FlowSession session, QueueId queue)
    {
        if (call.QueueEntryId is not null)
        {
            return;
        }

        var ageFrom = KeptPlace.AgeFrom(unit.Now, await LostPlaceAsync(unit, call, session, queue), flows.Get(call.OrganizationId).Organization.Limits.Redial);
        var known = call with { Language = session.Language, Topic = session.Topic };
        var entry = await EnterAsync(unit, known, queue, call.State, Settings(call, queue).Priority, ageFrom);
        if (ageFrom < unit.Now)
        {
            unit.Record(CallEventKind.PlaceKept, call.Ref with { QueueEntryId = entry });
        }
    }

    /// <summary>The caller goes on waiting in another queue, with the same age; nobody hears of it.</summary>
    public async Task OverflowAsync(UnitOfWork unit, LiveCall call, QueueId to)
    {
        await queues.LeaveAsync(unit.Sql, call, unit.Now, VisitExit.Overflowed);
        unit.Record(CallEventKind.QueueLeft, call.Ref, nameof(VisitExit.Overflowed));
        await EnterAsync(unit, call with { QueueEntryId = null }, to, call.State, Settings(call, to).Priority, call.AgeFrom!.Value);
    }

    /// <summary>The conversation broke: the caller waits again, with the age of the first stay and so before all who came later.</summary>
    public Task ReturnAsync(UnitOfWork unit, LiveCall call, LastVisit visit) =>
        call.QueueEntryId is null ? EnterAsync(unit, call, visit.QueueId, call.State, visit.Priority ?? Settings(call, visit.QueueId).Priority, visit.AgeFrom) : Task.CompletedTask;

    // a number that stands for many keeps nobody's place
    private async Task<LostPlace?> LostPlaceAsync(UnitOfWork unit, LiveCall call, FlowSession session, QueueId queue) =>
        CallerClassification.Kept(session).Kind == CallerKind.Person ? await queues.FindLostPlaceAsync(unit.Sql, call, queue, unit.Now - RedialMemory) : null;

    private async Task<QueueEntryId> EnterAsync(UnitOfWork unit, LiveCall call, QueueId queue, CallState from, int priority, DateTimeOffset ageFrom)
    {
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
        return entry.QueueEntryId;
    }

    // a call on an earlier version may come to a queue that is no longer in force: it is served like one that says nothing
    private QueueSettings Settings(LiveCall call, QueueId queue) =>
        flows.Get(call.OrganizationId).Organization.Queues.GetValueOrDefault(queue)
        ?? new QueueSettings { Id = queue, Names = new Dictionary<LanguageTag, string>() };
}
