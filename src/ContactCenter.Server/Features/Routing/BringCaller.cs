using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Infrastructure.Units;
using ContactCenter.Server.Infrastructure.Webhooks;
using ContactCenter.Twilio.Twiml;
using ContactCenter.Twilio.Webhooks;

namespace ContactCenter.Server.Features.Routing;

/// <summary>The caller is out of the queue and asks where to go: to the agent's room, or back when the agent is gone.</summary>
internal sealed class BringCaller(ReservationStore reservations, CallStore calls, FlowSessionStore sessions, StepFlow stepFlow)
{
    public async Task<TwimlDocument> ExecuteAsync(UnitOfWork unit, VoiceTarget target, VoiceRequest request)
    {
        var held = await HeldReservation.HoldAsync(unit, reservations, calls, target.OrganizationId, target.ReservationId);
        if (held is not { Call: { EndedAt: null } call })
        {
            return TwimlDocument.Empty;
        }

        await calls.ArriveAsync(unit.Sql, call.OrganizationId, call.CallerLegId, VoiceUrls.Caller(target.OrganizationId, target.ReservationId));
        if (held.IsAccepted)
        {
            return RoomDocuments.ForCaller(target.OrganizationId, target.ReservationId);
        }

        // an old move that came late must not take the caller from the next agent
        if (call is { ConnectedAt: not null, ReservationId: { } current })
        {
            return RoomDocuments.ForCaller(target.OrganizationId, current);
        }

        return call.QueueId is { } queue && await sessions.FindAsync(unit.Sql, call) is { } session
            ? await stepFlow.WaitAsync(unit, call, session, queue)
            : TwimlDocument.Empty;
    }
}
