using ContactCenter.Core.Routing;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Features.RemoteHelp;
using ContactCenter.Server.Infrastructure.Units;
using ContactCenter.Server.Infrastructure.Webhooks;
using ContactCenter.Twilio.Twiml;
using ContactCenter.Twilio.Webhooks;

namespace ContactCenter.Server.Features.Routing;

/// <summary>The provider tells of the agent's room; the caller's entry is the answer.</summary>
internal sealed class RecordRoomEvent(ReservationStore reservations, CallStore calls, ConnectCaller connect, ConsentStore consents)
{
    public async Task<TwimlDocument> ExecuteAsync(UnitOfWork unit, VoiceTarget target, VoiceRequest request)
    {
        if (request.ConferenceEvent is ConferenceEvent.Join or ConferenceEvent.Start
            && await HeldReservation.HoldAsync(unit, reservations, calls, target.OrganizationId, target.ReservationId) is { IsAccepted: true } held
            && IsMeeting(request, held))
        {
            await connect.ExecuteAsync(unit, held.Call);
            await consents.BringCallerBackAsync(unit, target.OrganizationId, target.ReservationId);
        }

        return TwimlDocument.Empty;
    }

    // a caller of a queue comes last; one who was led on may be there before the agent, and the room begins when both are
    private static bool IsMeeting(VoiceRequest request, HeldReservation held) => held.Row.Kind == ReservationKind.Inbound
        ? request.ConferenceEvent == ConferenceEvent.Join && string.Equals(request.CallSid, held.Call.CallerProviderLegId, StringComparison.Ordinal)
        : request.ConferenceEvent == ConferenceEvent.Start;
}
