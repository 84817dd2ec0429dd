using ContactCenter.Core.Agents;
using ContactCenter.Core.Calls;
using ContactCenter.Core.Routing;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Features.Conversations;
using ContactCenter.Server.Infrastructure.Units;
using ContactCenter.Server.Infrastructure.Webhooks;
using ContactCenter.Twilio.Twiml;
using ContactCenter.Twilio.Webhooks;

namespace ContactCenter.Server.Features.Routing;

/// <summary>The provider tells of an agent's leg: it rings, was not answered, or is over.</summary>
internal sealed class RecordAgentStatus(
    ReservationStore reservations,
    CallStore calls,
    ReleaseReservation release,
    EndConversation endConversation,
    Consults consults)
{
    public async Task<TwimlDocument> ExecuteAsync(UnitOfWork unit, VoiceTarget target, VoiceRequest request)
    {
        var held = await HeldReservation.HoldAsync(unit, reservations, calls, target.OrganizationId, target.ReservationId);
        if (held is not { Row.AgentLegId: { } leg } || request.CallSid is not { } providerLeg || request.CallStatus.ToLegState() is not { } state)
        {
            return TwimlDocument.Empty;
        }

        await calls.NameLegAsync(unit.Sql, target.OrganizationId, leg, providerLeg);
        if ((await calls.FindLegAsync(unit.Sql, providerLeg))?.LegId != leg)
        {
            unit.Record(CallEventKind.SignalIgnored, held.Call.Ref, "a twin of the agent's leg");
            return TwimlDocument.Empty;
        }

        if (await calls.RecordStatusAsync(unit.Sql, target.OrganizationId, leg, state, request.SequenceNumber ?? 0, unit.Now) && held.HoldsAgent)
        {
            await ApplyAsync(unit, held, state);
        }

        return TwimlDocument.Empty;
    }

    /// <summary>The ring limit passed, or the provider lost the wish, before any telephone rang: the caller goes on waiting and the agent stays ready.</summary>
    public Task NeverRangAsync(UnitOfWork unit, HeldReservation held) => held.Row.Aside
        ? consults.NeverRangAsync(unit, held)
        : release.ExecuteAsync(unit, held.Call, ReservationState.TimedOut, "never rang");

    /// <summary>What a status of the agent's leg means for the reservation, however we came to know of it.</summary>
    public async Task ApplyAsync(UnitOfWork unit, HeldReservation held, LegState state)
    {
        if (held.Row.Aside)
        {
            await consults.ApplyAsync(unit, held, state);
            return;
        }

        switch (held.Row.State, state)
        {
            case (ReservationState.Pending, LegState.Ringing):
                unit.Record(CallEventKind.AgentRinging, held.Call.Ref);
                break;
            case (ReservationState.Pending, LegState.NoAnswer):
                await release.ExecuteAsync(unit, held.Call, ReservationState.TimedOut, "no answer", NotReadyReason.NoAnswer);
                break;
            case (ReservationState.Pending, LegState.Busy):
                await release.ExecuteAsync(unit, held.Call, ReservationState.Rejected, "declined", NotReadyReason.NoAnswer);
                break;
            case (ReservationState.Pending, >= LegState.Completed):
                await release.ExecuteAsync(unit, held.Call, ReservationState.Rejected, "softphone unreachable", NotReadyReason.Technical);
                break;
            case (ReservationState.Accepted, >= LegState.Completed):
                await (held.Row.EndAnnouncedAt is null
                    ? endConversation.ByLostAgentAsync(unit, held.Call)
                    : endConversation.ByAgentAsync(unit, held.Call));
                break;
            default:
                break;
        }
    }
}
