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
internal sealed class AdoptWaitingCalls(UnitRunner units, FlowCatalog flows, CallStore calls, QueueStore queues, FlowSessionStore sessions, ITelephony telephony, RunMode mode)
{
    /// <returns>How many were taken in.</returns>
    public async Task<int> ExecuteAsync(CancellationToken cancellationToken)
    {
        var adopted = 0;
        foreach (var leg in await telephony.ReadWaitingLegsAsync(cancellationToken) ?? [])
        {
            if (ProviderQueueName.Parse(leg.ProviderQueueName) is var (organization, queue)
                && flows.Find(organization) is { } set
                && set.Organization.Queues.TryGetValue(queue, out var settings))
            {
                adopted += await units.RunAsync(unit => AdoptAsync(unit, set, settings, leg), cancellationToken, EventOrigin.Reconciled) ? 1 : 0;
            }
        }

        return adopted;
    }

    private async Task<bool> AdoptAsync(UnitOfWork unit, FlowSet set, QueueSettings queue, ProviderWaitingLeg leg)
    {
        if (await calls.FindLegAsync(unit.Sql, leg.ProviderLegId) is not null)
        {
            return false;
        }

        var organization = set.Organization;
        var (number, flow) = organization.Numbers.First();
        var call = new NewCall(
            new CallId(unit.NewId()),
            new LegId(unit.NewId()),
            new ContactId(unit.NewId()),
            PartyId: null,
            organization.Id,
            number,
            organization.DefaultLanguage,
            leg.ProviderLegId,
            leg.EnqueuedAt,
            unit.Now + ReceiveCall.CheckAfter,
            mode.Simulated);
        await calls.CreateAsync(unit.Sql, call);
        var live = (await calls.HoldAsync(unit.Sql, organization.Id, call.CallId))!;
        unit.Record(CallEventKind.CallReceived, live.Ref, "adopted", leg.EnqueuedAt);
        var node = set.Flows[flow].Nodes.Values.OfType<Core.Ivr.Nodes.QueueNode>().First(n => n.Queue == queue.Id);
        var session = new FlowSession { FlowId = flow, NodeId = node.Id, Language = organization.DefaultLanguage, Topic = node.Topic };
        await sessions.CreateAsync(unit.Sql, live, session, set.Revision);
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
}
