using ContactCenter.Core.Calls;
using ContactCenter.Core.Ivr;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Infrastructure.Units;
using ContactCenter.Server.Infrastructure.Webhooks;
using ContactCenter.Twilio.Twiml;
using ContactCenter.Twilio.Webhooks;

namespace ContactCenter.Server.Features.Calls;

/// <summary>The caller answered a question, by a key or by silence.</summary>
internal sealed class ContinueFlow(CallStore calls, FlowSessionStore sessions, StepFlow stepFlow)
{
    public async Task<TwimlDocument> ExecuteAsync(UnitOfWork unit, VoiceTarget target, VoiceRequest request)
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

        FlowInput input = request.Digits is { Length: > 0 } keys ? new FlowInput.Pressed(keys) : new FlowInput.Silence();
        return await stepFlow.ExecuteAsync(unit, call, session, input);
    }
}
