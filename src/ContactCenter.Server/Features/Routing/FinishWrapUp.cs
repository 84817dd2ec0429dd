using ContactCenter.Core.Calls;
using ContactCenter.Server.Features.Agents;
using ContactCenter.Server.Features.Queues;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Features.Routing;

/// <summary>
/// The agent's work on a call is over, by the agent's word or by the deadline: they have nothing in hand any more, and what the provider did
/// not do meanwhile is of no interest now.
/// </summary>
internal sealed class FinishWrapUp(ReservationStore reservations, QueueStore queues, AgentStore agents, AgentNoticeStore notices)
{
    public async Task ExecuteAsync(UnitOfWork unit, LiveCallRef held)
    {
        if (held.ReservationId is not { } reservation || !await reservations.EndAsync(unit.Sql, held.OrganizationId, reservation, unit.Now))
        {
            return;
        }

        if (held.QueueEntryId is { } entry)
        {
            await queues.EndWrapUpAsync(unit.Sql, held.OrganizationId, entry, unit.Now);
        }

        await agents.FreeAsync(unit.Sql, held.AgentId!.Value, unit.Now);
        await notices.TakeDownAsync(unit.Sql, held.AgentId.Value);
        unit.Record(CallEventKind.WrapUpEnded, held);
        unit.Wake(Wake.Routing);
    }
}
