using ContactCenter.Core.Calls;
using ContactCenter.Core.Conversations;
using ContactCenter.Core.Ivr;
using ContactCenter.Core.Queues;
using ContactCenter.Core.Routing;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Features.Queues;
using ContactCenter.Server.Features.Routing;
using ContactCenter.Server.Infrastructure.Units;
using ContactCenter.Server.Infrastructure.Webhooks;
using ContactCenter.Twilio.Twiml;
using ContactCenter.Twilio.Webhooks;

namespace ContactCenter.Server.Features.Conversations;

/// <summary>
/// The agent has left and the caller asks what now: they are led to where the agent said. Where that fails they wait again in
/// the queue that they came from, with the age of their first stay; they are never cut.
/// </summary>
internal sealed class FollowTransfer(
    FlowCatalog flows,
    TransferStore transfers,
    ReservationStore reservations,
    RingColleague ring,
    QueueStore queues,
    EnterQueue enterQueue,
    CallStore calls,
    PartyStore parties,
    FlowSessionStore sessions,
    StepFlow stepFlow,
    EndCall endCall)
{
    /// <summary>How long caller and colleague may take to come to their room.</summary>
    private static readonly TimeSpan MeetLimit = TimeSpan.FromSeconds(10);

    public Task<TwimlDocument> ExecuteAsync(UnitOfWork unit, LiveCall call, FlowSession session, TransferRow transfer) => transfer switch
    {
        { ToQueueId: { } queue } => ToQueueAsync(unit, call, session, transfer, queue),
        { Kind: TransferKind.Consult, ToReservationId: { } colleague } => ToAskedAsync(unit, call, session, transfer, colleague),
        { Kind: TransferKind.Consult, ToLegId: { } third } => ToThirdAsync(unit, call, session, transfer, third),
        { ToAgentId: not null } => ToColleagueAsync(unit, call, session, transfer),
        _ => ToNumberAsync(unit, call, session, transfer),
    };

    /// <summary>The way to a number outside is over, or the conversation there.</summary>
    public async Task<TwimlDocument> NumberLeftAsync(UnitOfWork unit, VoiceTarget target, VoiceRequest request)
    {
        if (await transfers.FindAsync(unit.Sql, target.OrganizationId, target.TransferId) is not { } transfer
            || await calls.HoldAsync(unit.Sql, target.OrganizationId, transfer.CallId) is not { EndedAt: null } call
            || await sessions.FindAsync(unit.Sql, call) is not { } session)
        {
            return TwimlDocument.Empty;
        }

        // a room says only that it is over; whether they met in it, the transfer knows
        var outcome = transfer.ToLegId is null ? ContinueFlow.OutcomeOf(request)
            : transfer.EndedAt is not null ? TransferOutcome.Answered
            : TransferOutcome.Failed;
        if (request.CallStatus == CallStatus.Completed)
        {
            await transfers.EndAsync(unit, transfer, call, outcome == TransferOutcome.Answered ? TransferEnding.Reached : TransferEnding.CallerGone);
            await endCall.ExecuteAsync(unit, call, LegState.Completed);
            return TwimlDocument.Empty;
        }

        if (outcome != TransferOutcome.Answered)
        {
            return await BackAsync(unit, call, session, transfer, outcome == TransferOutcome.Failed ? TransferEnding.Unreachable : TransferEnding.NoAnswer);
        }

        await transfers.EndAsync(unit, transfer, call, TransferEnding.Reached);
        if (call.IsOutbound)
        {
            return TwimlDocument.Empty;
        }

        await calls.MoveAsync(unit.Sql, call, CallState.Talking, CallState.Rating);
        return await stepFlow.ExecuteAsync(unit, call with { State = CallState.Rating }, session, new FlowInput.Returned(VisitExit.Answered));
    }

    // a stay of its own in the new queue, with the age of the first one: whoever was sent on has waited already
    private async Task<TwimlDocument> ToQueueAsync(UnitOfWork unit, LiveCall call, FlowSession session, TransferRow transfer, QueueId queue)
    {
        await enterQueue.TransferAsync(unit, call, queue, await queues.FindLastAsync(unit.Sql, call));
        await transfers.EndAsync(unit, transfer, call, TransferEnding.Reached);
        return await stepFlow.WaitAsync(unit, call, session, queue);
    }

    private async Task<TwimlDocument> ToAskedAsync(UnitOfWork unit, LiveCall call, FlowSession session, TransferRow transfer, ReservationId colleague)
    {
        if (!await reservations.TakeChargeAsync(unit.Sql, call.OrganizationId, colleague, unit.Now + MeetLimit))
        {
            return await BackAsync(unit, call, session, transfer, TransferEnding.ColleagueLeft);
        }

        unit.Wake(Wake.Deadlines);
        return RoomDocuments.ForCallerOf(call.OrganizationId, colleague);
    }

    private async Task<TwimlDocument> ToThirdAsync(UnitOfWork unit, LiveCall call, FlowSession session, TransferRow transfer, LegId third)
    {
        if (!await calls.IsLegLiveAsync(unit.Sql, call.OrganizationId, third))
        {
            return await BackAsync(unit, call, session, transfer, TransferEnding.ColleagueLeft);
        }

        await transfers.MeetAsync(unit.Sql, transfer, unit.Now + MeetLimit);
        unit.Wake(Wake.Deadlines);
        return RoomDocuments.ForCallerWithThird(call.OrganizationId, transfer.TransferId);
    }

    private async Task<TwimlDocument> ToColleagueAsync(UnitOfWork unit, LiveCall call, FlowSession session, TransferRow transfer)
    {
        if (await ring.ExecuteAsync(unit, call, transfer.ToAgentId!.Value, aside: false) is not { } reservation)
        {
            return await BackAsync(unit, call, session, transfer, TransferEnding.NotFree);
        }

        await transfers.NameColleagueAsync(unit.Sql, transfer, reservation);
        return RoomDocuments.ForCallerOf(call.OrganizationId, reservation);
    }

    private async Task<TwimlDocument> ToNumberAsync(UnitOfWork unit, LiveCall call, FlowSession session, TransferRow transfer)
    {
        if (transfer.ToPartyId is not { } party || await parties.FindNumberAsync(unit.Sql, call.OrganizationId, party) is not { } number)
        {
            return await BackAsync(unit, call, session, transfer, TransferEnding.Unreachable);
        }

        var organization = flows.Get(call.OrganizationId).Organization;
        return new TwimlDocument(new Dial(new Number(number.Value), VoiceUrls.TransferLeft(call.OrganizationId, transfer.TransferId))
        {
            Timeout = organization.Limits.RingOutside,
            CallerId = organization.CallerId.Value,
        });
    }

    private async Task<TwimlDocument> BackAsync(UnitOfWork unit, LiveCall call, FlowSession session, TransferRow transfer, TransferEnding ending)
    {
        await transfers.EndAsync(unit, transfer, call, ending);
        if (await queues.FindLastAsync(unit.Sql, call) is not { } visit)
        {
            return TwimlDocument.Empty;
        }

        await enterQueue.ReturnAsync(unit, call, visit);
        return await stepFlow.WaitAsync(unit, call, session, visit.QueueId);
    }
}
