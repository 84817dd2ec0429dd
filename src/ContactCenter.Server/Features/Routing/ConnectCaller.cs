using ContactCenter.Core.Agents;
using ContactCenter.Core.Calls;
using ContactCenter.Core.Conversations;
using ContactCenter.Core.OutboundCalls;
using ContactCenter.Server.Features.Agents;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Features.Conversations;
using ContactCenter.Server.Features.OutboundCalls;
using ContactCenter.Server.Features.ProviderCommands;
using ContactCenter.Server.Features.Queues;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Features.Routing;

/// <summary>Caller and agent are in one room: this instant is the answer.</summary>
internal sealed class ConnectCaller(
    ReservationStore reservations,
    QueueStore queues,
    CallStore calls,
    AgentStore agents,
    OutboundCallStore outbound,
    TransferStore transfers,
    ProviderCommandStore commands)
{
    public Task ExecuteAsync(UnitOfWork unit, LiveCall call) => ConnectAsync(unit, call, unit.Now);

    /// <summary>The signal of the join was lost: the answer counts from the move that the provider confirmed, or from that of whom we rang.</summary>
    public async Task ByMoveAsync(UnitOfWork unit, LiveCall call) =>
        await ConnectAsync(unit, call, await commands.MovedAtAsync(unit.Sql, call) ?? (call.IsDialing ? call.CallerAnsweredAt : null) ?? call.AcceptedAt ?? unit.Now);

    private async Task ConnectAsync(UnitOfWork unit, LiveCall call, DateTimeOffset at)
    {
        if (!await reservations.ConnectAsync(unit.Sql, call, at))
        {
            return;
        }

        await queues.ConnectAsync(unit.Sql, call, at);
        await calls.MoveAsync(unit.Sql, call, CallState.Connecting, CallState.Talking);
        unit.Record(CallEventKind.Connected, call.Ref, at: at);
        if (call.IsDialing)
        {
            await agents.SetStateAsync(unit.Sql, call.AgentId!.Value, AgentState.OnCall, unit.Now);
            await outbound.SettleAsync(unit, call, OutboundResult.Reached, at);
        }
        else if (call.QueueEntryId is null)
        {
            await transfers.EndOpenAsync(unit, call, TransferEnding.Reached);
        }
    }
}
