using ContactCenter.Core.Calls;
using ContactCenter.Core.Ivr;
using ContactCenter.Core.Queues;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Features.ProviderCommands;
using ContactCenter.Server.Infrastructure.Units;
using ContactCenter.Server.Infrastructure.Webhooks;
using ContactCenter.Twilio.Twiml;
using ContactCenter.Twilio.Webhooks;

namespace ContactCenter.Server.Features.Queues;

/// <summary>
/// A rule ends a wait: the stay ends first, then the provider is asked to bring the leg to us, and there the flow says what now. A leg
/// that does not come hears music until the next round of its wait, which lets it out.
/// </summary>
internal sealed class SendOn(CallStore calls, QueueStore queues, FlowSessionStore sessions, ProviderCommandStore commands, StepFlow stepFlow)
{
    public async Task ExecuteAsync(UnitOfWork unit, LiveCall call, VisitExit exit)
    {
        if (call.QueueEntryId is not { } entry
            || await sessions.FindAsync(unit.Sql, call) is not { } session
            || !await queues.LeaveAsync(unit.Sql, call, unit.Now, exit))
        {
            return;
        }

        unit.Record(CallEventKind.QueueLeft, call.Ref, exit.ToString());
        await calls.MoveAsync(unit.Sql, call, CallState.Queued, CallState.InFlow);
        await commands.SendOnAsync(unit, call, entry, VoiceUrls.SentOn(call.OrganizationId, call.CallId, session.Step));
    }

    public async Task<TwimlDocument> ArriveAsync(UnitOfWork unit, VoiceTarget target, VoiceRequest request)
    {
        if (await calls.HoldAsync(unit.Sql, target.OrganizationId, target.CallId) is not { EndedAt: null } call)
        {
            return TwimlDocument.Empty;
        }

        await calls.ArriveAsync(unit.Sql, call.OrganizationId, call.CallerLegId, VoiceUrls.SentOn(target.OrganizationId, target.CallId, target.Step));
        return call is { State: CallState.InFlow, QueueEntryId: null }
            && await queues.FindLastAsync(unit.Sql, call) is { ExitKind: { } exit }
            && await sessions.FindAsync(unit.Sql, call) is { } session
            && session.Step == target.Step
                ? await stepFlow.ExecuteAsync(unit, call, session, new FlowInput.Returned(exit))
                : TwimlDocument.Empty;
    }
}
