using ContactCenter.Core.Calls;
using ContactCenter.Server.Infrastructure.Units;
using ContactCenter.Server.Infrastructure.Webhooks;
using ContactCenter.Twilio.Twiml;
using ContactCenter.Twilio.Webhooks;

namespace ContactCenter.Server.Features.Calls;

/// <summary>The provider tells of a caller's leg; its end is the end of the call.</summary>
internal sealed class RecordCallerStatus(CallStore calls, WebhookStore webhooks, EndCall endCall)
{
    public async Task<TwimlDocument> ExecuteAsync(UnitOfWork unit, VoiceTarget target, VoiceRequest request)
    {
        if (request.CallSid is not { } leg || await calls.FindLegAsync(unit.Sql, leg) is not { } owner)
        {
            await webhooks.RecordStrayAsync(unit.Sql, unit.Now, "unknown-leg", request.CallSid, $"status {request.Fields["CallStatus"]}");
            return TwimlDocument.Empty;
        }

        if (owner.Kind == LegKind.Caller && request.CallStatus.ToLegState() is { } state and >= LegState.Completed
            && await calls.HoldAsync(unit.Sql, owner.OrganizationId, owner.CallId) is { } call)
        {
            await endCall.ExecuteAsync(unit, call, state);
        }

        return TwimlDocument.Empty;
    }
}
