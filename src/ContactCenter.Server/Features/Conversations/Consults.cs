using ContactCenter.Core.Agents;
using ContactCenter.Core.Calls;
using ContactCenter.Core.Conversations;
using ContactCenter.Core.Routing;
using ContactCenter.Server.Features.Agents;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Features.ProviderCommands;
using ContactCenter.Server.Features.Routing;
using ContactCenter.Server.Infrastructure.Units;
using ContactCenter.Server.Infrastructure.Webhooks;
using ContactCenter.Twilio.Twiml;
using ContactCenter.Twilio.Webhooks;

namespace ContactCenter.Server.Features.Conversations;

/// <summary>
/// A colleague who is asked beside the agent: their leg comes to the agent's room, which it does not end by leaving. Whatever
/// ends the question brings the caller back to the agent.
/// </summary>
internal sealed class Consults(
    TransferStore transfers,
    ReservationStore reservations,
    CallStore calls,
    AgentStore agents,
    ReleaseReservation release,
    FinishWrapUp finish,
    TakeCallerBack takeBack,
    ProviderCommandStore commands,
    StandbyDocuments standby)
{
    /// <summary>The colleague's softphone was answered.</summary>
    public async Task<TwimlDocument> AnswerAsync(UnitOfWork unit, HeldReservation held, VoiceRequest request)
    {
        var (row, call) = (held.Row, held.Aside);
        if (await OpenAsync(unit, held) is not { } transfer)
        {
            return standby.CallGone(row.OrganizationId);
        }

        if (row is { State: ReservationState.Accepted, TalkEndedAt: null })
        {
            return RoomDocuments.ForColleague(row.OrganizationId, transfer.ReservationId, row.ReservationId);
        }

        if (row.State != ReservationState.Pending
            || !await reservations.AcceptAsync(unit.Sql, call, unit.Now, unit.Now + Transfers.LongestConsult)
            || !await transfers.JoinAsync(unit, transfer))
        {
            return standby.CallGone(row.OrganizationId);
        }

        if (request.CallSid is { } leg)
        {
            await calls.NameLegAsync(unit.Sql, row.OrganizationId, call.AgentLegId!.Value, leg);
        }

        await agents.SetStateAsync(unit.Sql, row.AgentId, AgentState.OnCall, unit.Now);
        unit.Record(CallEventKind.ReservationAccepted, call.Ref);
        unit.Record(CallEventKind.TransferJoined, held.Call.Ref);
        unit.Wake(Wake.Deadlines);
        return RoomDocuments.ForColleague(row.OrganizationId, transfer.ReservationId, row.ReservationId);
    }

    /// <summary>The agent's room let the colleague go: on to their own room when the caller is handed over; otherwise the end.</summary>
    public async Task<TwimlDocument> LeftAsync(UnitOfWork unit, VoiceTarget target, VoiceRequest request)
    {
        var held = await HeldReservation.HoldAsync(unit, reservations, calls, target.OrganizationId, target.ReservationId);
        if (request.CallStatus != CallStatus.InProgress || held is not { Row: { State: ReservationState.Accepted, TalkEndedAt: null } row })
        {
            return TwimlDocument.Empty;
        }

        return !row.Aside || await OpenAsync(unit, held) is { State: TransferState.Moving }
            ? RoomDocuments.ForAgent(row.OrganizationId, row.ReservationId)
            : TwimlDocument.Empty;
    }

    /// <summary>What a status of the colleague's leg means.</summary>
    public async Task ApplyAsync(UnitOfWork unit, HeldReservation held, LegState state)
    {
        switch (held.Row.State, state)
        {
            case (ReservationState.Pending, LegState.Ringing):
                unit.Record(CallEventKind.AgentRinging, held.Aside.Ref);
                break;
            case (ReservationState.Pending, LegState.NoAnswer):
                await NotReachedAsync(unit, held, ReservationState.TimedOut, "no answer", NotReadyReason.NoAnswer, TransferEnding.NoAnswer);
                break;
            case (ReservationState.Pending, LegState.Busy):
                await NotReachedAsync(unit, held, ReservationState.Rejected, "declined", NotReadyReason.NoAnswer, TransferEnding.Declined);
                break;
            case (ReservationState.Pending, >= LegState.Completed):
                await NotReachedAsync(unit, held, ReservationState.Rejected, "softphone unreachable", NotReadyReason.Technical, TransferEnding.Unreachable);
                break;
            case (ReservationState.Accepted, >= LegState.Completed):
                await LeaveAsync(unit, held, TransferEnding.ColleagueLeft);
                break;
            default:
                break;
        }
    }

    /// <summary>The ring limit passed, or the question took too long.</summary>
    public async Task FireAsync(UnitOfWork unit, HeldReservation held)
    {
        if (held.Row.State == ReservationState.Accepted)
        {
            await commands.EndLegAsync(unit, held.Aside, held.Row.AgentLegId!.Value);
            await LeaveAsync(unit, held, TransferEnding.Limit);
        }
        else if (held.Row.AgentProviderLegId is null)
        {
            await NotReachedAsync(unit, held, ReservationState.TimedOut, "never rang", null, TransferEnding.Unreachable);
        }
        else
        {
            await NotReachedAsync(unit, held, ReservationState.TimedOut, "no answer", NotReadyReason.NoAnswer, TransferEnding.NoAnswer);
        }
    }

    /// <summary>The ring was never sent, or the provider knows nothing of it: nobody's fault.</summary>
    public Task NeverRangAsync(UnitOfWork unit, HeldReservation held) =>
        NotReachedAsync(unit, held, ReservationState.TimedOut, "never rang", null, TransferEnding.Unreachable);

    /// <summary>The agent's own conversation ends, or the agent wants the caller back: the open transfer of the call, if any, is over and the colleague free.</summary>
    public async Task CloseAsync(UnitOfWork unit, LiveCall call, TransferEnding ending)
    {
        if (await transfers.FindOpenAsync(unit.Sql, call.OrganizationId, call.CallId) is not { } transfer)
        {
            return;
        }

        await transfers.EndAsync(unit, transfer, call, ending);
        if (transfer.ToLegId is { } outside)
        {
            await commands.EndLegAsync(unit, call with { ReservationId = null }, outside);
        }

        if (transfer.ToReservationId is not { } to
            || await HeldReservation.HoldAsync(unit, reservations, calls, call.OrganizationId, to) is not { Row: { Aside: true, EndedAt: null } } held)
        {
            return;
        }

        if (held.Row.State == ReservationState.Pending)
        {
            await release.ExecuteAsync(unit, held.Aside, ReservationState.Canceled, "not needed");
        }
        else
        {
            await commands.EndLegAsync(unit, held.Aside, held.Row.AgentLegId!.Value);
            await EndTalkAsync(unit, held);
        }
    }

    private async Task<TransferRow?> OpenAsync(UnitOfWork unit, HeldReservation held) =>
        await transfers.FindOpenAsync(unit.Sql, held.Row.OrganizationId, held.Row.CallId) is { } transfer && transfer.ToReservationId == held.Row.ReservationId
            ? transfer
            : null;

    private async Task NotReachedAsync(
        UnitOfWork unit, HeldReservation held, ReservationState state, string reason, NotReadyReason? pause, TransferEnding ending)
    {
        await release.ExecuteAsync(unit, held.Aside, state, reason, pause);
        await BackAsync(unit, held, ending);
    }

    // on the way to the caller the transfer stays open: whoever leads the caller sees that nobody is there any more
    private async Task LeaveAsync(UnitOfWork unit, HeldReservation held, TransferEnding ending)
    {
        await EndTalkAsync(unit, held);
        if (await OpenAsync(unit, held) is { State: not TransferState.Moving })
        {
            await BackAsync(unit, held, ending);
        }
    }

    private async Task BackAsync(UnitOfWork unit, HeldReservation held, TransferEnding ending)
    {
        if (await OpenAsync(unit, held) is { } transfer)
        {
            await transfers.EndAsync(unit, transfer, held.Call, ending);
            await takeBack.ExecuteAsync(unit, held.Call, HoldEnd.Consult);
        }
    }

    private async Task EndTalkAsync(UnitOfWork unit, HeldReservation held)
    {
        if (await reservations.EndTalkAsync(unit.Sql, held.Aside, TalkEnd.Agent, unit.Now, unit.Now))
        {
            unit.Record(CallEventKind.ConversationEnded, held.Aside.Ref, nameof(TalkEnd.Agent));
            await finish.ExecuteAsync(unit, held.Aside.Ref);
        }
    }
}
