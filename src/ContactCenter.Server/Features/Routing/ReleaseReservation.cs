using ContactCenter.Core.Agents;
using ContactCenter.Core.Calls;
using ContactCenter.Core.Conversations;
using ContactCenter.Core.OutboundCalls;
using ContactCenter.Core.Queues;
using ContactCenter.Core.Routing;
using ContactCenter.Server.Features.Agents;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Features.OutboundCalls;
using ContactCenter.Server.Features.ProviderCommands;
using ContactCenter.Server.Features.Queues;
using ContactCenter.Server.Features.Softphones;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Features.Routing;

/// <summary>
/// The agent never had the call: the ringing stops, the agent is free again (and paused when it was theirs to answer), and
/// the caller, if still there, stands at the same place with the same age.
/// </summary>
internal sealed class ReleaseReservation(
    ReservationStore reservations,
    QueueStore queues,
    AgentStore agents,
    ReturnCaller returnCaller,
    NeverDialed neverDialed,
    ProviderCommandStore commands,
    UnansweredReason unanswered)
{
    public async Task ExecuteAsync(UnitOfWork unit, LiveCall call, ReservationState state, string reason, NotReadyReason? pause = null)
    {
        if (call.AgentId is not { } agent || !await reservations.CloseAsync(unit.Sql, call, state, unit.Now))
        {
            return;
        }

        await agents.FreeAsync(unit.Sql, agent, unit.Now);
        unit.Record(EventOf(state), call.Ref, reason);
        if (call.IsDialing)
        {
            await neverDialed.ExecuteAsync(unit, call, pause);
        }
        else if (pause is { } why)
        {
            var rangInVain = state == ReservationState.TimedOut && why == NotReadyReason.NoAnswer;
            await agents.PauseAsync(unit, agent, call.OrganizationId, rangInVain ? await unanswered.OfAsync(unit, agent) : why);
        }

        if (Reservations.ReturnsCaller(state) && !call.IsDialing)
        {
            await ReturnCallerAsync(unit, call, state);
        }

        await commands.EndLegAsync(unit, call, call.AgentLegId!.Value);
        unit.Wake(Wake.Routing);
    }

    private async Task ReturnCallerAsync(UnitOfWork unit, LiveCall call, ReservationState state)
    {
        if (call.QueueEntryId is { } entry)
        {
            if (await queues.MoveAsync(unit.Sql, call.OrganizationId, entry, QueueEntryState.Reserved, QueueEntryState.Waiting))
            {
                unit.Record(CallEventKind.Requeued, call.Ref);
            }
        }
        else if (!call.IsAside)
        {
            await returnCaller.ExecuteAsync(unit, call, state == ReservationState.Rejected ? TransferEnding.Declined : TransferEnding.NoAnswer);
        }
    }

    private static CallEventKind EventOf(ReservationState state) => state switch
    {
        ReservationState.TimedOut => CallEventKind.ReservationTimedOut,
        ReservationState.Rejected => CallEventKind.ReservationRejected,
        ReservationState.Canceled => CallEventKind.ReservationCanceled,
        ReservationState.Pending or ReservationState.Accepted => throw new InvalidOperationException($"{state} does not release an agent"),
    };
}
