using ContactCenter.Core.Calls;
using ContactCenter.Core.Conversations;
using ContactCenter.Data;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Features.ProviderCommands;
using ContactCenter.Server.Features.Routing;
using ContactCenter.Server.Infrastructure.Clocks;
using ContactCenter.Server.Infrastructure.Units;
using ContactCenter.Server.Infrastructure.Webhooks;
using ContactCenter.Twilio.Twiml;
using ContactCenter.Twilio.Webhooks;

namespace ContactCenter.Server.Features.Conversations;

/// <summary>
/// Somebody outside, an interpreter or whoever answers a number, comes to the agent's room as a third. Their leaving ends nothing
/// but their own part; whatever ends it, the caller is with the agent.
/// </summary>
internal sealed class OutsideParty(
    Database database,
    UnitRunner units,
    OneByOne oneByOne,
    BusinessClock clock,
    FlowCatalog flows,
    TransferStore transfers,
    CallStore calls,
    TakeCallerBack takeBack,
    ReturnCaller returnCaller,
    ProviderCommandStore commands,
    StandbyDocuments standby)
{
    // ours ends after the organization's limit; this is what the way to the provider and back may take
    private static readonly TimeSpan Margin = TimeSpan.FromSeconds(10);

    /// <summary>Rings a number for the agent's room; the leg is the third one's.</summary>
    public async Task<(LegId Leg, DateTimeOffset Until)> RingAsync(UnitOfWork unit, LiveCall call)
    {
        var leg = new LegId(unit.NewId());
        await calls.CreateLegAsync(unit.Sql, call.OrganizationId, call.CallId, leg, LegKind.Outside, null, null, LegState.Requested, unit.Now);
        await commands.RingNumberAsync(unit, call, leg);
        unit.Wake(Wake.Deadlines);
        return (leg, unit.Now + flows.Get(call.OrganizationId).Organization.Limits.RingOutside + Margin);
    }

    /// <summary>Somebody answered: they come to the agent's room. An interpreter is needed by both, so the caller comes back at once.</summary>
    public async Task<TwimlDocument> AnswerAsync(UnitOfWork unit, VoiceTarget target, VoiceRequest request)
    {
        if (await HoldAsync(unit, target) is not var (transfer, call) || transfer is not { EndedAt: null, ToLegId: { } leg })
        {
            return standby.CallGone(target.OrganizationId);
        }

        if (transfer.State == TransferState.Pending)
        {
            await transfers.JoinAsync(unit, transfer);
            if (request.CallSid is { } providerLeg)
            {
                await calls.NameLegAsync(unit.Sql, call.OrganizationId, leg, providerLeg);
            }

            unit.Record(CallEventKind.TransferJoined, call.Ref);
            if (transfer.Kind == TransferKind.Interpreter)
            {
                await takeBack.ExecuteAsync(unit, call, HoldEnd.Consult);
            }
        }

        return RoomDocuments.ForThird(call.OrganizationId, transfer.ReservationId, transfer.TransferId);
    }

    /// <summary>The agent's room let the third one go: to the caller, whom the agent has left with them; otherwise the end.</summary>
    public async Task<TwimlDocument> LeftAsync(UnitOfWork unit, VoiceTarget target, VoiceRequest request) =>
        request.CallStatus == CallStatus.InProgress && await HoldAsync(unit, target) is { Transfer: { State: TransferState.Moving, ToLegId: not null } transfer }
            ? RoomDocuments.ForThirdWithCaller(transfer.OrganizationId, transfer.TransferId)
            : TwimlDocument.Empty;

    /// <summary>The room of caller and third one begins: they have met.</summary>
    public async Task<TwimlDocument> RecordRoomAsync(UnitOfWork unit, VoiceTarget target, VoiceRequest request)
    {
        if (request.ConferenceEvent == ConferenceEvent.Start && await HoldAsync(unit, target) is var (transfer, call) && transfer.State == TransferState.Moving)
        {
            await transfers.EndAsync(unit, transfer, call, TransferEnding.Reached);
        }

        return TwimlDocument.Empty;
    }

    /// <summary>The provider tells of the third one's leg.</summary>
    public async Task<TwimlDocument> RecordStatusAsync(UnitOfWork unit, VoiceTarget target, VoiceRequest request)
    {
        if (await HoldAsync(unit, target) is var (transfer, call)
            && transfer.ToLegId is { } leg
            && request.CallSid is { } providerLeg
            && request.CallStatus.ToLegState() is { } state)
        {
            await calls.NameLegAsync(unit.Sql, call.OrganizationId, leg, providerLeg);
            if (await calls.RecordStatusAsync(unit.Sql, call.OrganizationId, leg, state, request.SequenceNumber ?? 0, unit.Now))
            {
                await ApplyAsync(unit, transfer, call, state);
            }
        }

        return TwimlDocument.Empty;
    }

    /// <summary>The provider will not ring the number, or lost the wish.</summary>
    public async Task FailAsync(UnitOfWork unit, LiveCall call, LegId leg)
    {
        if (await transfers.FindOpenAsync(unit.Sql, call.OrganizationId, call.CallId) is { } transfer && transfer.ToLegId == leg)
        {
            await ApplyAsync(unit, transfer, call, LegState.Failed);
        }
    }

    /// <returns>When the next number has rung for too long; null after a failure, which is tried again with the next sweep.</returns>
    public async Task<DateTimeOffset?> RunAsync(CancellationToken cancellationToken)
    {
        var due = await database.ReadAsync((sql, _) => transfers.ReadDueAsync(sql, clock.Now), cancellationToken);
        var all = await oneByOne.EachAsync("a number that rings", due, transfer => units.RunAsync(unit => FireAsync(unit, transfer), cancellationToken));
        return !all ? null : await database.ReadAsync((sql, _) => transfers.NextDeadlineAsync(sql), cancellationToken);
    }

    private async Task FireAsync(UnitOfWork unit, DueTransfer due)
    {
        if (await HoldAsync(unit, new VoiceTarget(due.OrganizationId, due.TransferId.Value, 0)) is not var (transfer, call) || transfer.ToLegId is not { } leg)
        {
            return;
        }

        if (transfer.State == TransferState.Pending)
        {
            await commands.EndLegAsync(unit, call with { ReservationId = null }, leg);
            await BackAsync(unit, transfer, call, TransferEnding.NoAnswer);
        }
        else if (transfer.State == TransferState.Moving && await calls.IsLegLiveAsync(unit.Sql, call.OrganizationId, leg))
        {
            // the signal of their meeting was lost
            await transfers.EndAsync(unit, transfer, call, TransferEnding.Reached);
        }
        else if (transfer.State == TransferState.Moving)
        {
            await returnCaller.FromMeetingAsync(unit, call, transfer);
        }
    }

    private async Task ApplyAsync(UnitOfWork unit, TransferRow transfer, LiveCall call, LegState state)
    {
        // on the way to the caller the transfer stays open: whoever leads the caller, or the deadline, sees that nobody is there any more
        if (transfer.EndedAt is not null || transfer.State == TransferState.Moving || state < LegState.Completed)
        {
            return;
        }

        await BackAsync(unit, transfer, call, (transfer.State, state) switch
        {
            (TransferState.Joined, _) => TransferEnding.ColleagueLeft,
            (_, LegState.NoAnswer) => TransferEnding.NoAnswer,
            (_, LegState.Busy) => TransferEnding.Declined,
            _ => TransferEnding.Unreachable,
        });
    }

    private async Task BackAsync(UnitOfWork unit, TransferRow transfer, LiveCall call, TransferEnding ending)
    {
        await transfers.EndAsync(unit, transfer, call, ending);
        if (call.ReservationId == transfer.ReservationId)
        {
            await takeBack.ExecuteAsync(unit, call, HoldEnd.Consult);
        }
    }

    private async Task<(TransferRow Transfer, LiveCall Call)?> HoldAsync(UnitOfWork unit, VoiceTarget target)
    {
        if (await transfers.FindAsync(unit.Sql, target.OrganizationId, target.TransferId) is not { } found
            || await calls.HoldAsync(unit.Sql, target.OrganizationId, found.CallId) is not { } call)
        {
            return null;
        }

        return ((await transfers.FindAsync(unit.Sql, target.OrganizationId, target.TransferId))!, call);
    }
}
