using ContactCenter.Core.Calls;
using ContactCenter.Core.Ivr;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Features.Ivr.Lookups;
using ContactCenter.Server.Infrastructure.Units;
using ContactCenter.Server.Infrastructure.Webhooks;
using ContactCenter.Twilio.Twiml;
using ContactCenter.Twilio.Webhooks;

namespace ContactCenter.Server.Features.Calls;

/// <summary>What a flow waited for has come: a key or silence, a message, the end of a transfer, or simply time.</summary>
internal sealed class ContinueFlow(CallStore calls, FlowSessionStore sessions, LookupStore lookups, StepFlow stepFlow, EndCall endCall)
{
    /// <summary>The caller answered a question, by keys or by silence.</summary>
    public Task<TwimlDocument> WithKeysAsync(UnitOfWork unit, VoiceTarget target, VoiceRequest request) =>
        ExecuteAsync(unit, target, request, request.Digits is { Length: > 0 } keys ? new FlowInput.Pressed(keys) : new FlowInput.Silence());

    /// <summary>The phone waited as it was told to; what the flow waits for may have come meanwhile.</summary>
    public Task<TwimlDocument> AfterWaitingAsync(UnitOfWork unit, VoiceTarget target, VoiceRequest request) =>
        ExecuteAsync(unit, target, request, async call => await lookups.TakeAnswerAsync(unit.Sql, call) ?? new FlowInput.Waited());

    /// <summary>The caller spoke a message, or hung up while speaking.</summary>
    public Task<TwimlDocument> WithMessageAsync(UnitOfWork unit, VoiceTarget target, VoiceRequest request) =>
        ExecuteAsync(unit, target, request, new FlowInput.Recorded(request.RecordingDuration ?? TimeSpan.Zero, RecordingOf(request)));

    /// <summary>The way to another number is over.</summary>
    public Task<TwimlDocument> AfterTransferAsync(UnitOfWork unit, VoiceTarget target, VoiceRequest request) =>
        ExecuteAsync(unit, target, request, new FlowInput.Transferred(OutcomeOf(request)));

    private Task<TwimlDocument> ExecuteAsync(UnitOfWork unit, VoiceTarget target, VoiceRequest request, FlowInput input) =>
        ExecuteAsync(unit, target, request, _ => Task.FromResult(input));

    private async Task<TwimlDocument> ExecuteAsync(UnitOfWork unit, VoiceTarget target, VoiceRequest request, Func<LiveCall, Task<FlowInput>> inputOf)
    {
        var call = await calls.HoldAsync(unit.Sql, target.OrganizationId, target.CallId);
        if (call is not { EndedAt: null } || await sessions.FindAsync(unit.Sql, call) is not { } session)
        {
            return TwimlDocument.Empty;
        }

        if (session.Step != target.Step)
        {
            // a late twin, or a leg that was told to hold: the answer counts only once, but the caller must hear something
            unit.Record(CallEventKind.SignalIgnored, call.Ref, "flow step");
            return await stepFlow.RepeatAsync(unit, call, session);
        }

        if (target.HeldSince is not null)
        {
            return await stepFlow.RepeatAsync(unit, call, session);
        }

        var input = await inputOf(call);
        if (request.CallStatus != CallStatus.Completed)
        {
            return await stepFlow.ExecuteAsync(unit, call, session, input);
        }

        // the caller hung up in the middle of it: what was done counts, and nobody hears what would come next
        await stepFlow.RecordLastAsync(unit, call, session, input);
        await endCall.ExecuteAsync(unit, call, LegState.Completed);
        return TwimlDocument.Empty;
    }

    private static VoiceRecording? RecordingOf(VoiceRequest request) => request is { RecordingSid: { Length: > 0 } sid, RecordingUrl: { Length: > 0 } url }
        ? new VoiceRecording(sid, url)
        : null;

    /// <summary>How a way to another number ended.</summary>
    public static TransferOutcome OutcomeOf(VoiceRequest request) => request.DialCallStatus switch
    {
        DialResult.Completed when request.DialBridged != false => TransferOutcome.Answered,
        DialResult.Busy => TransferOutcome.Busy,
        DialResult.NoAnswer or DialResult.Canceled => TransferOutcome.NoAnswer,
        _ => TransferOutcome.Failed,
    };
}
