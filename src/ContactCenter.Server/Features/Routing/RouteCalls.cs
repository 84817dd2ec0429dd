using System.Text.Json;
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
    QueueStore queues,
    AgentStore agents,
    CallStore calls,
    ReservationStore reservations,
    ProviderCommandStore commands,
    IAgentSelector selector)
{
    private const string Pool = "routing pool";

    /// <returns>How many agents were held.</returns>
    public Task<int> ExecuteAsync(CancellationToken cancellationToken) => units.RunAsync(RouteAsync, cancellationToken);

    private async Task<int> RouteAsync(UnitOfWork unit)
    {
        await unit.Sql.LockAsync(Pool);
        var waiting = await unit.Sql.QueryAsync<WaitingRow>("QueueEntry_ReadWaiting");
        if (waiting.Count == 0)
        {
            return 0;
        }

        var routable = Agents(await unit.Sql.QueryAsync<RoutableRow>("Agent_ReadRoutable"));
        var byId = waiting.ToDictionary(row => row.QueueEntryId);
        var held = 0;
        foreach (var assignment in Router.Decide(waiting.Select(Entry), routable, selector))
        {
            held += await ReserveAsync(unit, byId[assignment.QueueEntryId], assignment) ? 1 : 0;
        }

        return held;
    }

    private static List<RoutableAgent> Agents(IEnumerable<RoutableRow> rows) =>
    [
        .. rows.GroupBy(row => (row.AgentId, row.IdleSince)).Select(agent => new RoutableAgent(
            agent.Key.AgentId,
            agent.Key.IdleSince,
            agent.ToDictionary(row => row.OrganizationId, row => Skills(row.Skills)))),
    ];

    private static IReadOnlyDictionary<Skill, int> Skills(string json) =>
        (JsonSerializer.Deserialize<Dictionary<string, int>>(json) ?? []).ToDictionary(s => new Skill(s.Key), s => s.Value);

    private WaitingEntry Entry(WaitingRow row) => new(
        row.QueueEntryId,
        row.OrganizationId,
        row.QueueId,
        flows.Find(row.OrganizationId)?.Organization.Queues.GetValueOrDefault(row.QueueId)?.Skills ?? [],
        row.Priority,
        row.AgeFrom,
        row.Seq);

    private async Task<bool> ReserveAsync(UnitOfWork unit, WaitingRow entry, Assignment assignment)
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
        await reservations.CreateAsync(unit.Sql, reservation, entry, assignment, unit.Now, unit.Now + limits.Ring);
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
