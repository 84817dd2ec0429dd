using ContactCenter.Core.Calls;
using ContactCenter.Core.Supervision;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Features.Routing;
using ContactCenter.Server.Infrastructure.Units;
using ContactCenter.Server.Infrastructure.Webhooks;
using ContactCenter.Twilio.Twiml;
using ContactCenter.Twilio.Webhooks;

namespace ContactCenter.Server.Features.Supervision.Observing;

/// <summary>What a supervisor's telephone is told once it is answered, and each time that the mode changes; and what the provider tells of it.</summary>
internal sealed class ObserverCalls(CallStore calls, ObservationStore observations, EndObservation endObservation, StandbyDocuments standby)
{
    public async Task<TwimlDocument> AnswerAsync(UnitOfWork unit, VoiceTarget target, VoiceRequest request)
    {
        if (await HoldAsync(unit, target) is not var (row, call))
        {
            return standby.CallGone(target.OrganizationId);
        }

        await calls.ArriveAsync(unit.Sql, call.OrganizationId, row.LegId, VoiceUrls.Observer(target.OrganizationId, row.ObservationId, target.Step));
        if (row.EndedAt is not null || call.ReservationId != row.ReservationId || !ObserveCall.IsTalking(call))
        {
            await endObservation.ExecuteAsync(unit, row, call);
            return standby.CallGone(target.OrganizationId);
        }

        if (request.CallSid is { } providerLeg)
        {
            await calls.NameLegAsync(unit.Sql, call.OrganizationId, row.LegId, providerLeg);
        }

        if (await observations.JoinAsync(unit, row))
        {
            unit.Record(CallEventKind.ObserverJoined, call.Ref, row.Mode.ToString());
        }

        return RoomDocuments.ForObserver(call.OrganizationId, row.ReservationId, row.Mode, call.AgentProviderLegId);
    }

    public async Task<TwimlDocument> RecordStatusAsync(UnitOfWork unit, VoiceTarget target, VoiceRequest request)
    {
        if (await HoldAsync(unit, target) is var (row, call) && request.CallSid is { } providerLeg && request.CallStatus.ToLegState() is { } state)
        {
            await calls.NameLegAsync(unit.Sql, call.OrganizationId, row.LegId, providerLeg);
            if (await calls.RecordStatusAsync(unit.Sql, call.OrganizationId, row.LegId, state, request.SequenceNumber ?? 0, unit.Now) && state >= LegState.Completed)
            {
                await endObservation.ExecuteAsync(unit, row, call);
            }
        }

        return TwimlDocument.Empty;
    }

    private async Task<(ObservationRow Row, LiveCall Call)?> HoldAsync(UnitOfWork unit, VoiceTarget target)
    {
        var id = new ObservationId(target.Id);
        return await observations.FindAsync(unit.Sql, target.OrganizationId, id) is { } found
            && await calls.HoldAsync(unit.Sql, target.OrganizationId, found.CallId) is { } call
                ? ((await observations.FindAsync(unit.Sql, target.OrganizationId, id))!, call)
                : null;
    }
}
