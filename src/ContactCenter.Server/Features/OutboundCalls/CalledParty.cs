using ContactCenter.Core.Calls;
using ContactCenter.Core.Routing;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Features.Routing;
using ContactCenter.Server.Infrastructure.Units;
using ContactCenter.Server.Infrastructure.Webhooks;
using ContactCenter.Twilio.Twiml;
using ContactCenter.Twilio.Webhooks;

namespace ContactCenter.Server.Features.OutboundCalls;

/// <summary>The provider tells of somebody whom an agent called: they answered and ask where to go, or their leg rings or is over.</summary>
internal sealed class CalledParty(ReservationStore reservations, CallStore calls, EndCall endCall, StandbyDocuments standby)
{
    /// <summary>Somebody answered: they come to the agent's room, unless the agent is no longer there.</summary>
    public async Task<TwimlDocument> AnswerAsync(UnitOfWork unit, VoiceTarget target, VoiceRequest request)
    {
        if (await HoldAsync(unit, target) is not { IsAccepted: true, Row.EndAnnouncedAt: null, Call: { EndedAt: null } call })
        {
            return standby.CallGone(target.OrganizationId);
        }

        if (request.CallSid is { } leg)
        {
            await calls.RenameLegAsync(unit.Sql, call.OrganizationId, call.CallerLegId, leg);
        }

        await calls.AnswerLegAsync(unit.Sql, call.OrganizationId, call.CallerLegId, unit.Now);
        return RoomDocuments.ForCaller(call.OrganizationId, target.ReservationId);
    }

    public async Task<TwimlDocument> RecordStatusAsync(UnitOfWork unit, VoiceTarget target, VoiceRequest request)
    {
        if (await HoldAsync(unit, target) is not { Call: var call } || request.CallSid is not { } providerLeg || request.CallStatus.ToLegState() is not { } state)
        {
            return TwimlDocument.Empty;
        }

        await calls.NameLegAsync(unit.Sql, call.OrganizationId, call.CallerLegId, providerLeg);
        if ((await calls.FindLegAsync(unit.Sql, providerLeg))?.LegId != call.CallerLegId)
        {
            unit.Record(CallEventKind.SignalIgnored, call.Ref, "a twin of the citizen's leg");
        }
        else if (state >= LegState.Completed)
        {
            await endCall.ExecuteAsync(unit, call, state);
        }
        else
        {
            await calls.RecordStatusAsync(unit.Sql, call.OrganizationId, call.CallerLegId, state, request.SequenceNumber ?? 0, unit.Now);
        }

        return TwimlDocument.Empty;
    }

    private async Task<HeldReservation?> HoldAsync(UnitOfWork unit, VoiceTarget target) =>
        await HeldReservation.HoldAsync(unit, reservations, calls, target.OrganizationId, target.ReservationId) is { Row.Kind: ReservationKind.Outbound } held ? held : null;
}
