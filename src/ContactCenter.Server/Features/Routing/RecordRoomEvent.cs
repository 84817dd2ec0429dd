using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Infrastructure.Units;
using ContactCenter.Server.Infrastructure.Webhooks;
using ContactCenter.Twilio.Twiml;
using ContactCenter.Twilio.Webhooks;

namespace ContactCenter.Server.Features.Routing;

/// <summary>The provider tells of the agent's room; the caller's entry is the answer.</summary>
internal sealed class RecordRoomEvent(ReservationStore reservations, CallStore calls, ConnectCaller connect)
{
    public async Task<TwimlDocument> ExecuteAsync(UnitOfWork unit, VoiceTarget target, VoiceRequest request)
    {
        if (request.ConferenceEvent == ConferenceEvent.Join
            && await HeldReservation.HoldAsync(unit, reservations, calls, target.OrganizationId, target.ReservationId) is { IsAccepted: true, Call: var call }
            && string.Equals(request.CallSid, call.CallerProviderLegId, StringComparison.Ordinal))
        {
            await connect.ExecuteAsync(unit, call);
        }

        return TwimlDocument.Empty;
    }
}
