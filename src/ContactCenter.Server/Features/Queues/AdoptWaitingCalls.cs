using ContactCenter.Core.Calls;
using ContactCenter.Core.Queues;
using ContactCenter.Core.Ivr;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Features.Queues;

/// <summary>
/// Callers who wait at the provider but not in our rows (a lost commit, a database restored from a copy) are taken in, with
/// the instant at which the provider saw them enter.
/// </summary>
internal sealed class AdoptWaitingCalls(
    UnitRunner units,
    OneByOne oneByOne,
    FlowCatalog flows,
    CallStore calls,
    QueueStore queues,
    FlowSessionStore sessions,
    ITelephony telephony,
    RunMode mode)
{
    /// <returns>How many were taken in.</returns>
    public async Task<int> ExecuteAsync(CancellationToken cancellationToken)
    {
        var adopted = 0;
        var waiting = await telephony.ReadWaitingLegsAsync(cancellationToken) ?? [];
        await oneByOne.EachAsync("taking in a waiting caller", waiting, async leg =>
        {
            if (ProviderQueueName.Parse(leg.ProviderQueueName) is var (organization, queue)
                && flows.Find(organization) is { } set
                && set.Organization.Queues.TryGetValue(queue, out var settings)
                && DoorTo(set, queue) is { } door)
            {
                adopted += await units.RunAsync(unit => AdoptAsync(unit, set, door, settings, leg), cancellationToken, EventOrigin.Reconciled) ? 1 : 0;
            }
        });
        return adopted;
    }

    /// <summary>A number of the organization through whose flow one comes to the queue, and where; which one it was, nobody knows any more.</summary>
    private static Door? DoorTo(FlowSet set, QueueId queue)
    {
        var doors =
            from number in set.Organization.Numbers
            from node in set.Flows[number.Value].Nodes.Values.OfType<Core.Ivr.Nodes.QueueNode>()
            where node.Queue == queue
            select new Door(number.Key, number.Value, node);
        return doors.FirstOrDefault();
    }

    private async Task<bool> AdoptAsync(UnitOfWork unit, FlowSet set, Door door, QueueSettings queue, ProviderWaitingLeg leg)
    {
        if (await calls.FindLegAsync(unit.Sql, leg.ProviderLegId) is not null)
        {
            return false;
        }

        var organization = set.Organization;
        var call = new NewCall(
            new CallId(unit.NewId()),
            new LegId(unit.NewId()),
            new ContactId(unit.NewId()),
            PartyId: null,
            organization.Id,
            door.Number,
            organization.DefaultLanguage,
            leg.ProviderLegId,
            leg.EnqueuedAt,
            unit.Now + ReceiveCall.CheckAfter,
            mode.Simulated);
        await calls.CreateAsync(unit.Sql, call);
        var live = (await calls.HoldAsync(unit.Sql, organization.Id, call.CallId))!;
        unit.Record(CallEventKind.CallReceived, live.Ref, "adopted", leg.EnqueuedAt);
        var session = new FlowSession { FlowId = door.Flow, NodeId = door.Node.Id, Language = organization.DefaultLanguage, Topic = door.Node.Topic, Revision = set.Revision };
        await sessions.CreateAsync(unit.Sql, live, session);
        await EnterAsync(unit, live, queue, leg.EnqueuedAt);
        return true;
    }

    private async Task EnterAsync(UnitOfWork unit, LiveCall call, QueueSettings queue, DateTimeOffset enteredAt)
    {
        var entry = new NewQueueEntry(
            new QueueEntryId(unit.NewId()), call.OrganizationId, queue.Id, call.ContactId, call.CallId, call.Language, call.Topic,
            queue.Priority, enteredAt, enteredAt, call.Simulated);
        await queues.CreateAsync(unit.Sql, entry);
        await calls.MoveAsync(unit.Sql, call, CallState.InFlow, CallState.Queued);
        unit.Record(CallEventKind.QueueEntered, call.Ref with { QueueEntryId = entry.QueueEntryId }, queue.Id.Value, enteredAt);
        unit.Wake(Wake.Routing);
    }

    private sealed record Door(PhoneNumber Number, FlowId Flow, Core.Ivr.Nodes.QueueNode Node);
}
