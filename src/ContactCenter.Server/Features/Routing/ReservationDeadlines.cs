using ContactCenter.Core.Agents;
using ContactCenter.Core.Conversations;
using ContactCenter.Core.OutboundCalls;
using ContactCenter.Core.Routing;
using ContactCenter.Data;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Features.Conversations;
using ContactCenter.Server.Features.OutboundCalls;
using ContactCenter.Server.Features.ProviderCommands;
using ContactCenter.Server.Infrastructure.Clocks;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Features.Routing;

/// <summary>
/// Ends what nobody ended: ringing, the way to the room, a caller left with music, a hang-up that was
/// announced, wrap-up. Our deadline wins: the state
/// changes first, then the leg is called off.
/// </summary>
internal sealed class ReservationDeadlines(
    Database database,
    UnitRunner units,
    OneByOne oneByOne,
    BusinessClock clock,
    ReservationStore reservations,
    CallStore calls,
    ReleaseReservation release,
    RecordAgentStatus agentStatus,
    ConnectCaller connect,
    EndConversation endConversation,
    EndDialing endDialing,
    FinishWrapUp finishWrapUp,
    TakeCallerBack takeBack,
    Consults consults,
    ProviderCommandStore commands)
{
    private static readonly TimeSpan HangUpAgainAfter = TimeSpan.FromSeconds(10);

    /// <returns>When the next deadline falls; null after a failure, which is tried again with the next sweep.</returns>
    public async Task<DateTimeOffset?> RunAsync(CancellationToken cancellationToken)
    {
        var due = await database.ReadAsync((sql, _) => reservations.ReadDueAsync(sql, clock.Now), cancellationToken);
        var all = await oneByOne.EachAsync(
            "a reservation's deadline", due, reservation => units.RunAsync(unit => FireAsync(unit, reservation), cancellationToken));
        return !all ? null : await database.ReadAsync((sql, _) => reservations.NextDeadlineAsync(sql), cancellationToken);
    }

    private async Task FireAsync(UnitOfWork unit, DueReservation due)
    {
        var held = await HeldReservation.HoldAsync(unit, reservations, calls, due.OrganizationId, due.ReservationId);
        if (held is null || held.Row.EndedAt is not null || held.Row.DeadlineAt is not { } deadline || deadline > unit.Now)
        {
            return;
        }

        var (row, call) = held;
        if (row.TalkEndedAt is not null)
        {
            await finishWrapUp.ExecuteAsync(unit, call.Ref with { QueueEntryId = row.QueueEntryId, ReservationId = row.ReservationId, AgentId = row.AgentId });
        }
        else if (row.Aside)
        {
            await consults.FireAsync(unit, held);
        }
        else if (row.State == ReservationState.Pending && row.AgentProviderLegId is null)
        {
            await agentStatus.NeverRangAsync(unit, held);
        }
        else if (row.State == ReservationState.Pending)
        {
            await release.ExecuteAsync(unit, call, ReservationState.TimedOut, "no answer", NotReadyReason.NoAnswer);
        }
        else if (row.EndAnnouncedAt is not null)
        {
            await commands.EndLegAsync(unit, call, row.AgentLegId!.Value);
            await reservations.PostponeAsync(unit.Sql, row.OrganizationId, row.ReservationId, unit.Now + HangUpAgainAfter);
        }
        else if (row.HeldAt is not null)
        {
            await takeBack.ExecuteAsync(unit, call, HoldEnd.Limit);
        }
        else if (call is { IsDialing: true, CallerAnsweredAt: null })
        {
            await endDialing.ExecuteAsync(unit, call, OutboundResult.NoAnswer, TalkEnd.Caller, isLegOver: false);
        }
        else if (call.PendingMove is null)
        {
            await connect.ByMoveAsync(unit, call);
        }
        else
        {
            await endConversation.CallerNotBroughtAsync(unit, call);
        }
    }
}
