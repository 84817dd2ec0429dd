using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;
using ContactCenter.Core.Routing;
using ContactCenter.Data;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Features.Queues.Orders;
using ContactCenter.Server.Features.Routing;
using ContactCenter.Server.Infrastructure.Clocks;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Features.Queues;

/// <summary>Looks after those who wait: to another queue after a time, to the flow at the longest wait and after closing.</summary>
internal sealed class ApplyWaitRules(
    Database database, UnitRunner units, OneByOne oneByOne, FlowCatalog flows, RoutingPool pool, QueueStore queues, QueueOrderStore orders, CallStore calls, EnterQueue enterQueue,
    SendOn sendOn, BusinessClock clock)
{
    /// <returns>Null: the sweep is often enough for limits of this kind.</returns>
    public async Task<DateTimeOffset?> RunAsync(CancellationToken cancellationToken)
    {
        var ordered = await database.ReadAsync((sql, _) => orders.ReadAllInForceAsync(sql, clock.Now), cancellationToken);
        if (ordered == QueueOrders.None && !flows.All.Any(set => set.Organization.Queues.Values.Any(HasRules)))
        {
            return null;
        }

        var (waiting, agents) = await database.ReadAsync(async (sql, _) => (await pool.ReadWaitingAsync(sql), await pool.ReadAgentsAsync(sql)), cancellationToken);
        await oneByOne.EachAsync("a caller's wait", waiting.Where(row => IsRuled(row, ordered)), row => units.RunAsync(unit => ApplyAsync(unit, row, agents, ordered), cancellationToken));
        return null;
    }

    private static bool HasRules(QueueSettings? queue) => queue is { Overflow: not null } or { MaxWait: not null } or { Hours: not null };

    private bool IsRuled(WaitingRow row, QueueOrders ordered) =>
        SettingsOf(row) is { } queue && (HasRules(queue) || ordered.For(row.OrganizationId, row.QueueId, clock.Now) is not null);

    private QueueSettings? SettingsOf(WaitingRow row) => flows.Find(row.OrganizationId)?.Organization.Queues.GetValueOrDefault(row.QueueId);

    private async Task ApplyAsync(UnitOfWork unit, WaitingRow row, IReadOnlyList<RoutableAgent> agents, QueueOrders ordered)
    {
        var queue = SettingsOf(row)!;
        var set = flows.Get(row.OrganizationId);
        var entry = pool.EntryAt(row, unit.Now);
        var verdict = WaitRule.Judge(
            queue,
            unit.Now - row.EnteredAt,
            ordered.HoursOf(set, queue, unit.Now),
            agents.Any(agent => agent.AptitudeFor(entry) is not null),
            await OverflowTakesAsync(unit, set.Organization, queue, ordered));
        if (verdict == WaitVerdict.Stay
            || await calls.HoldAsync(unit.Sql, row.OrganizationId, row.CallId) is not { EndedAt: null, EntryState: QueueEntryState.Waiting, PendingMove: null } call
            || call.QueueEntryId != row.QueueEntryId)
        {
            return;
        }

        switch (verdict)
        {
            case WaitVerdict.Overflow: await enterQueue.OverflowAsync(unit, call, queue.Overflow!.To); break;
            case WaitVerdict.EndWait: await sendOn.ExecuteAsync(unit, call, VisitExit.Overflowed); break;
            case WaitVerdict.SendAway: await sendOn.ExecuteAsync(unit, call, VisitExit.Closed); break;
            case WaitVerdict.Stay: break;
        }
    }

    private async Task<bool> OverflowTakesAsync(UnitOfWork unit, Organization organization, QueueSettings queue, QueueOrders ordered) =>
        queue.Overflow is { } overflow
        && organization.Queues.TryGetValue(overflow.To, out var other)
        && ordered.HoursOf(flows.Get(organization.Id), other, unit.Now) == QueueHours.Open
        && await queues.CountWaitingAsync(unit.Sql, organization.Id, overflow.To) < other.MaxWaiting;
}
