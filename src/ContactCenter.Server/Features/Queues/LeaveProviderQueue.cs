using ContactCenter.Core.Calls;
using ContactCenter.Core.Ivr;
using ContactCenter.Core.Ivr.Nodes;
using ContactCenter.Core.Queues;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Infrastructure.Units;
using ContactCenter.Server.Infrastructure.Webhooks;
using ContactCenter.Twilio.Twiml;
using ContactCenter.Twilio.Webhooks;

namespace ContactCenter.Server.Features.Queues;

/// <summary>The provider says that a leg is out of its queue: moved by us, hung up, by a key of the wait loop, or by a fault.</summary>
internal sealed class LeaveProviderQueue(CallStore calls, QueueStore queues, FlowSessionStore sessions, StepFlow stepFlow, EndCall endCall)
{
    public async Task<TwimlDocument> ExecuteAsync(UnitOfWork unit, VoiceTarget target, VoiceRequest request)
    {
        var call = await calls.HoldAsync(unit.Sql, target.OrganizationId, target.CallId);
        if (call is not { EndedAt: null })
        {
            return TwimlDocument.Empty;
        }

        if (request.QueueResult == QueueResult.Hangup || request.CallStatus == CallStatus.Completed)
        {
            await endCall.ExecuteAsync(unit, call, LegState.Completed);
            return TwimlDocument.Empty;
        }

        // the caller's key and the agent's answer met: the leg goes where the answer takes it, or it would be hung up here
        if (request.QueueResult == QueueResult.Leave && call.PendingMove is { } move)
        {
            return new TwimlDocument(new Redirect(move));
        }

        var movedByUs = call.PendingMove is not null
            || request.QueueResult is QueueResult.Redirected or QueueResult.RedirectedFromBridged or QueueResult.BridgingInProcess;
        if (movedByUs || call.EntryState is not (QueueEntryState.Waiting or QueueEntryState.Reserved))
        {
            return TwimlDocument.Empty;
        }

        return await GoOnAsync(unit, call, request.QueueResult);
    }

    // The caller pressed a key of the wait loop, or the provider could not keep them waiting: the flow says what now.
    private async Task<TwimlDocument> GoOnAsync(UnitOfWork unit, LiveCall call, QueueResult result)
    {
        var session = await sessions.FindAsync(unit.Sql, call);
        var key = session is not null && result == QueueResult.Leave ? WaitLoopNode.KeyOf(session) : null;
        var exit = key is null ? VisitExit.Failed : VisitExit.Overflowed;
        await queues.LeaveAsync(unit.Sql, call, unit.Now, exit);
        unit.Record(CallEventKind.QueueLeft, call.Ref, exit.ToString());
        await endCall.ReleaseAgentAsync(unit, call, key is null ? "queue fault" : "caller left the queue");
        await calls.MoveAsync(unit.Sql, call, call.State, CallState.InFlow);
        var left = call with { State = CallState.InFlow, QueueEntryId = null, EntryState = null, ReservationId = null };
        return session is null ? TwimlDocument.Empty : await stepFlow.ExecuteAsync(unit, left, session, InputOf(result, key));
    }

    private static FlowInput InputOf(QueueResult result, string? key) => (result, key) switch
    {
        (_, { } pressed) => new FlowInput.LeftQueue(pressed),
        (QueueResult.QueueFull, _) => new FlowInput.QueueFull(),
        _ => new FlowInput.Returned(VisitExit.Failed),
    };
}
