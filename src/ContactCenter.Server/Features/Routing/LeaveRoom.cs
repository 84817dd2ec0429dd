using ContactCenter.Core.Calls;
using ContactCenter.Core.Conversations;
using ContactCenter.Core.Ivr;
using ContactCenter.Core.Queues;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Features.Conversations;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Features.Queues;
using ContactCenter.Server.Features.RemoteHelp;
using ContactCenter.Server.Infrastructure.Units;
using ContactCenter.Server.Infrastructure.Webhooks;
using ContactCenter.Twilio.Twiml;
using ContactCenter.Twilio.Webhooks;

namespace ContactCenter.Server.Features.Routing;

/// <summary>A leg is out of the room. The caller goes on to the rating, or waits again when the agent was lost; the agent is done.</summary>
internal sealed class LeaveRoom(
    ReservationStore reservations,
    CallStore calls,
    QueueStore queues,
    FlowSessionStore sessions,
    EndCall endCall,
    EndConversation endConversation,
    ConnectCaller connect,
    EnterQueue enterQueue,
    TransferStore transfers,
    FollowTransfer follow,
    ConsentStore consents,
    StepFlow stepFlow)
{
    public async Task<TwimlDocument> CallerAsync(UnitOfWork unit, VoiceTarget target, VoiceRequest request)
    {
        var held = await HeldReservation.HoldAsync(unit, reservations, calls, target.OrganizationId, target.ReservationId);
        if (held is not { Call: { EndedAt: null } call })
        {
            return TwimlDocument.Empty;
        }

        if (held.IsAccepted && call is { ConnectedAt: null, PendingMove: null })
        {
            await connect.ByMoveAsync(unit, call);
            call = (await calls.HoldAsync(unit.Sql, call.OrganizationId, call.CallId))!;
        }

        if (request.CallStatus == CallStatus.Completed)
        {
            await endCall.ExecuteAsync(unit, call, LegState.Completed);
            return TwimlDocument.Empty;
        }

        // a caller who is to be asked something goes there, also when the room ended before the provider came to move the leg; after
        // the move nobody reads this
        var asked = await consents.FindLastAsync(unit.Sql, call.OrganizationId, target.ReservationId);
        if (asked is { HeardAt: null } && call.PendingMove is { } move
            && string.Equals(move, VoiceUrls.AskConsent(call.OrganizationId, asked.ConsentId), StringComparison.Ordinal))
        {
            return new TwimlDocument(new Redirect(move));
        }

        return call.PendingMove is null && asked is not { HeardAt: not null, Answer: null }
            ? await GoOnAsync(unit, held.Row, call) : TwimlDocument.Empty;
    }

    /// <summary>The agent's leg lives on while the room is over: the caller left it. The leg is hung up by the empty document.</summary>
    public async Task<TwimlDocument> AgentAsync(UnitOfWork unit, VoiceTarget target, VoiceRequest request)
    {
        var held = await HeldReservation.HoldAsync(unit, reservations, calls, target.OrganizationId, target.ReservationId);
        if (request.CallStatus == CallStatus.InProgress
            && held is { IsAccepted: true, Row.EndAnnouncedAt: null }
            && await consents.BringAgentBackAsync(unit, target.OrganizationId, target.ReservationId))
        {
            return RoomDocuments.ForAgentAlone(target.OrganizationId, target.ReservationId);
        }

        if (request.CallStatus == CallStatus.InProgress && held is { IsAccepted: true, Call: { PendingMove: null } call })
        {
            await (held.Row.EndAnnouncedAt is null ? endConversation.ByCallerAsync(unit, call) : endConversation.ByAgentAsync(unit, call));
        }

        return TwimlDocument.Empty;
    }

    /// <summary>What a caller's leg does next whose conversation is over.</summary>
    public async Task<TwimlDocument> GoOnAsync(UnitOfWork unit, ReservationRow row, LiveCall call)
    {
        if (row.TalkEndedAt is null)
        {
            await (row.EndAnnouncedAt is null ? endConversation.ByLostAgentAsync(unit, call) : endConversation.ByAgentAsync(unit, call));
        }

        var endedBy = row.TalkEndedBy ?? (row.EndAnnouncedAt is null ? TalkEnd.AgentLost : TalkEnd.Agent);
        var after = (await calls.HoldAsync(unit.Sql, call.OrganizationId, call.CallId))!;
        if (await sessions.FindAsync(unit.Sql, after) is not { } session)
        {
            return TwimlDocument.Empty;
        }

        if (endedBy == TalkEnd.Agent
            && await transfers.FindOpenAsync(unit.Sql, after.OrganizationId, after.CallId) is { State: TransferState.Moving } transfer
            && transfer.ReservationId == row.ReservationId)
        {
            return await follow.ExecuteAsync(unit, after, session, transfer);
        }

        // whom we called, and who stood in no queue, has nothing to rate
        if (endedBy != TalkEnd.AgentLost && after.IsOutbound && row.QueueEntryId is null)
        {
            return TwimlDocument.Empty;
        }

        return endedBy == TalkEnd.AgentLost
            ? await WaitAgainAsync(unit, after, session)
            : await RateAsync(unit, after, session);
    }

    private async Task<TwimlDocument> RateAsync(UnitOfWork unit, LiveCall call, FlowSession session)
    {
        await calls.MoveAsync(unit.Sql, call, CallState.Talking, CallState.Rating);
        return await stepFlow.ExecuteAsync(unit, call with { State = CallState.Rating }, session, new FlowInput.Returned(VisitExit.Answered));
    }

    private async Task<TwimlDocument> WaitAgainAsync(UnitOfWork unit, LiveCall call, FlowSession session)
    {
        if (await queues.FindLastAsync(unit.Sql, call) is not { } visit)
        {
            return TwimlDocument.Empty;
        }

        await enterQueue.ReturnAsync(unit, call, visit);
        return await stepFlow.WaitAsync(unit, call, session, visit.QueueId);
    }
}
