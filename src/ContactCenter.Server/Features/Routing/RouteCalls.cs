using ContactCenter.Core.Agents;
using ContactCenter.Core.Calls;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;
using ContactCenter.Core.Routing;
using ContactCenter.Server.Features.Agents;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Features.ProviderCommands;
using ContactCenter.Server.Features.Queues;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Features.Routing;

/// <summary>Reads who waits and who is free, decides, and holds the agents: one serialised unit of work for the whole pool.</summary>
internal sealed class RouteCalls(
    UnitRunner units,
    FlowCatalog flows,
    RoutingPool pool,
    QueueStore queues,
    AgentStore agents,
    CallStore calls,
    ReservationStore reservations,
    DecisionStore decisions,
    ProviderCommandStore commands,
    IAgentSelector selector)
{
    private const string Pool = "routing pool";

    /// <returns>When more agents may be asked for somebody who waits; null where nothing but a change brings anybody on.</returns>
    public Task<DateTimeOffset?> ExecuteAsync(CancellationToken cancellationToken) => units.RunAsync(RouteAsync, cancellationToken);

    private async Task<DateTimeOffset?> RouteAsync(UnitOfWork unit)
    {
        await unit.Sql.LockAsync(Pool);
        var waiting = await pool.ReadWaitingAsync(unit.Sql);
        if (waiting.Count == 0)
        {
            return null;
        }

        var input = new RoutingInput(unit.Now, [.. waiting.Select(row => pool.EntryAt(row, unit.Now))], await pool.ReadAgentsAsync(unit.Sql));
        var decided = Router.Decide(input, selector);
        var (decision, held) = (unit.NewId(), 0);
        var byId = waiting.ToDictionary(row => row.QueueEntryId);
        foreach (var assignment in decided)
        {
            held += await ReserveAsync(unit, byId[assignment.QueueEntryId], assignment, decision) ? 1 : 0;
        }

        if (held > 0)
        {
            await decisions.KeepAsync(unit.Sql, decision, DecisionDocument.Of(input, decided, selector));
        }

        return pool.NextStep(waiting, unit.Now);
    }

    private async Task<bool> ReserveAsync(UnitOfWork unit, WaitingRow entry, Assignment assignment, Guid decision)
    {
        if (await calls.HoldAsync(unit.Sql, entry.OrganizationId, entry.CallId) is not { EndedAt: null } call || call.QueueEntryId != entry.QueueEntryId)
        {
            return false;
        }

        if (!await agents.ReserveAsync(unit.Sql, assignment.AgentId, unit.Now))
        {
            return false;
        }

        if (!await queues.MoveAsync(unit.Sql, entry.OrganizationId, entry.QueueEntryId, QueueEntryState.Waiting, QueueEntryState.Reserved))
        {
            await agents.FreeAsync(unit.Sql, assignment.AgentId, unit.Now);
            return false;
        }

        var reservation = new ReservationId(unit.NewId());
        var leg = new LegId(unit.NewId());
        var limits = flows.Get(entry.OrganizationId).Organization.Limits;
        await reservations.CreateAsync(unit.Sql, reservation, entry, assignment, decision, unit.Now, unit.Now + limits.Ring);
        await calls.CreateLegAsync(unit.Sql, entry.OrganizationId, entry.CallId, leg, LegKind.Agent, reservation, null, LegState.Requested, unit.Now);
        await commands.RingAgentAsync(unit, entry.OrganizationId, entry.CallId, leg, reservation);
        unit.Record(
            CallEventKind.AgentReserved,
            new LiveCallRef(entry.OrganizationId, entry.ContactId, entry.CallId, entry.QueueEntryId, reservation, assignment.AgentId),
            assignment.Reason);
        unit.Wake(Wake.Deadlines);
        return true;
    }
}
