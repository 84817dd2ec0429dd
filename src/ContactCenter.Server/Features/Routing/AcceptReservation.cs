using ContactCenter.Core.Agents;
using ContactCenter.Core.Calls;
using ContactCenter.Core.OutboundCalls;
using ContactCenter.Core.Routing;
using ContactCenter.Server.Features.Agents;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Features.Conversations;
using ContactCenter.Server.Features.ProviderCommands;
using ContactCenter.Server.Infrastructure.Units;
using ContactCenter.Server.Infrastructure.Webhooks;
using ContactCenter.Twilio.Twiml;
using ContactCenter.Twilio.Webhooks;

namespace ContactCenter.Server.Features.Routing;

/// <summary>The agent's softphone was answered: only now is the caller taken out of the queue. Too late: "the call has gone".</summary>
internal sealed class AcceptReservation(
    ReservationStore reservations,
    CallStore calls,
    AgentStore agents,
    ProviderCommandStore commands,
    Consults consults,
    Whisper whisper,
    StandbyDocuments standby)
{
    /// <summary>How long the caller may take to come to the agent's room.</summary>
    private static readonly TimeSpan JoinLimit = TimeSpan.FromSeconds(10);

    public async Task<TwimlDocument> ExecuteAsync(UnitOfWork unit, VoiceTarget target, VoiceRequest request)
    {
        var held = await HeldReservation.HoldAsync(unit, reservations, calls, target.OrganizationId, target.ReservationId);
        if (held is { Row.Aside: true })
        {
            return await consults.AnswerAsync(unit, held, request);
        }

        if (held is { IsAccepted: true, Row.EndAnnouncedAt: null })
        {
            return held.Call.IsDialing
                ? RoomDocuments.ForDialing(target.OrganizationId, target.ReservationId)
                : RoomDocuments.ForAgent(target.OrganizationId, target.ReservationId);
        }

        var limit = held?.Row.Kind == ReservationKind.Outbound ? Dialing.Longest : JoinLimit;
        if (held is not { IsPending: true } || !await reservations.AcceptAsync(unit.Sql, held.Call, unit.Now, unit.Now + limit))
        {
            return standby.CallGone(target.OrganizationId);
        }

        var call = held.Call;
        if (request.CallSid is { } leg)
        {
            await calls.RenameLegAsync(unit.Sql, call.OrganizationId, call.AgentLegId!.Value, leg);
        }

        unit.Record(CallEventKind.ReservationAccepted, call.Ref);
        unit.Wake(Wake.Deadlines);
        if (call.IsDialing)
        {
            await agents.SetStateAsync(unit.Sql, held.Row.AgentId, AgentState.Dialing, unit.Now);
            await commands.DialOutAsync(unit, call);
            return RoomDocuments.ForDialing(call.OrganizationId, held.Row.ReservationId);
        }

        await agents.SetStateAsync(unit.Sql, held.Row.AgentId, AgentState.OnCall, unit.Now);
        if (held.Row.Kind == ReservationKind.Inbound)
        {
            await calls.MoveAsync(unit.Sql, call, CallState.Queued, CallState.Connecting);
            await commands.MoveLegAsync(unit, call, call.CallerLegId, held.Row.ReservationId, VoiceUrls.Caller(call.OrganizationId, held.Row.ReservationId));
        }

        return RoomDocuments.ForAgent(call.OrganizationId, held.Row.ReservationId, await whisper.ForAgentAsync(unit, call));
    }
}
