using ContactCenter.Core.Agents;
using ContactCenter.Core.Calls;
using ContactCenter.Core.Conversations;
using ContactCenter.Core.OutboundCalls;
using ContactCenter.Core.Queues;
using ContactCenter.Server.Features.Agents;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Features.Conversations;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Features.OutboundCalls;
using ContactCenter.Server.Features.ProviderCommands;
using ContactCenter.Server.Features.Queues;
using ContactCenter.Server.Features.RemoteHelp;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Features.Routing;

/// <summary>A conversation ends once; the first signal that tells of it decides how, and later ones change nothing.</summary>
internal sealed class EndConversation(
    FlowCatalog flows,
    ReservationStore reservations,
    QueueStore queues,
    CallStore calls,
    AgentStore agents,
    FinishWrapUp finishWrapUp,
    TransferStore transfers,
    Consults consults,
    ReturnCaller returnCaller,
    EndDialing endDialing,
    InterruptConsent interruptConsent,
    ProviderCommandStore commands)
{
    /// <summary>The agent ended it and had said so: wrap-up for the agent, the rating for the caller.</summary>
    public Task ByAgentAsync(UnitOfWork unit, LiveCall call) => call.IsDialing
        ? endDialing.ExecuteAsync(unit, call, OutboundResult.GivenUp, TalkEnd.Agent, isLegOver: false)
        : TalkedAsync(unit, call, TalkEnd.Agent);

    /// <summary>The caller hung up: in the conversation, or on the way to it.</summary>
    public Task ByCallerAsync(UnitOfWork unit, LiveCall call) => call.IsDialing
        ? endDialing.ExecuteAsync(unit, call, OutboundResult.Failed, TalkEnd.Caller, isLegOver: false)
        : call.ConnectedAt is null
        ? NeverTalkedAsync(unit, call, "caller gone")
        : TalkedAsync(unit, call, TalkEnd.Caller);

    /// <summary>The agent's leg broke: the agent is paused; the caller waits again when their leg reports.</summary>
    public async Task ByLostAgentAsync(UnitOfWork unit, LiveCall call)
    {
        if (call.IsDialing)
        {
            await endDialing.ExecuteAsync(unit, call, OutboundResult.GivenUp, TalkEnd.AgentLost, isLegOver: false);
            await agents.PauseAsync(unit, call.AgentId!.Value, call.OrganizationId, NotReadyReason.Technical);
            return;
        }

        if (!await reservations.EndTalkAsync(unit.Sql, call, TalkEnd.AgentLost, unit.Now, unit.Now))
        {
            return;
        }

        if (call.ConnectedAt is not null)
        {
            HoldCaller.RecordEnd(unit, call, HoldEnd.Conversation);
            await interruptConsent.ExecuteAsync(unit, call, isCallerGone: false);
            await EndStayAsync(unit, call);
        }

        unit.Record(CallEventKind.ConversationEnded, call.Ref, nameof(TalkEnd.AgentLost));
        await finishWrapUp.ExecuteAsync(unit, call.Ref);
        await agents.PauseAsync(unit, call.AgentId!.Value, call.OrganizationId, NotReadyReason.Technical);
        if (call.ConnectedAt is not null)
        {
            await consults.CloseAsync(unit, call, TransferEnding.AgentLeft);
        }
        else if (call.QueueEntryId is null)
        {
            await returnCaller.ExecuteAsync(unit, call, TransferEnding.ColleagueLeft);
        }
        else
        {
            await ReturnToPlaceAsync(unit, call);
        }
    }

    /// <summary>The caller could not be brought in time, through no fault of the agent: both go back to where they were.</summary>
    public async Task CallerNotBroughtAsync(UnitOfWork unit, LiveCall call)
    {
        await NeverTalkedAsync(unit, call, "caller not brought");
        if (call.QueueEntryId is null)
        {
            await returnCaller.ExecuteAsync(unit, call, TransferEnding.Unreachable);
        }
    }

    private async Task TalkedAsync(UnitOfWork unit, LiveCall call, TalkEnd by)
    {
        var wrapUpUntil = unit.Now + flows.Get(call.OrganizationId).Organization.Limits.WrapUp;
        if (!await reservations.EndTalkAsync(unit.Sql, call, by, unit.Now, wrapUpUntil))
        {
            return;
        }

        HoldCaller.RecordEnd(unit, call, HoldEnd.Conversation);
        await interruptConsent.ExecuteAsync(unit, call, isCallerGone: by == TalkEnd.Caller);
        await EndStayAsync(unit, call);
        await agents.SetStateAsync(unit.Sql, call.AgentId!.Value, AgentState.WrapUp, unit.Now);
        unit.Record(CallEventKind.ConversationEnded, call.Ref, by.ToString());
        unit.Record(CallEventKind.WrapUpStarted, call.Ref);
        unit.Wake(Wake.Deadlines);

        // an agent who said where the caller goes has left them on the way there; everybody else leaves nothing open
        if (by != TalkEnd.Agent || await transfers.FindOpenAsync(unit.Sql, call.OrganizationId, call.CallId) is not { State: TransferState.Moving })
        {
            await consults.CloseAsync(unit, call, by == TalkEnd.Agent ? TransferEnding.AgentLeft : TransferEnding.CallerGone);
        }
    }

    // whom a colleague led on to the agent, and to no other, never stood in a queue for them
    private async Task EndStayAsync(UnitOfWork unit, LiveCall call)
    {
        if (call.QueueEntryId is { } entry)
        {
            await queues.EndTalkAsync(unit.Sql, call.OrganizationId, entry, unit.Now);
        }
    }

    private async Task NeverTalkedAsync(UnitOfWork unit, LiveCall call, string reason)
    {
        if (!await reservations.EndTalkAsync(unit.Sql, call, TalkEnd.Caller, unit.Now, unit.Now))
        {
            return;
        }

        unit.Record(CallEventKind.ReservationCanceled, call.Ref, reason);
        await finishWrapUp.ExecuteAsync(unit, call.Ref);
        await commands.MoveLegAsync(unit, call, call.AgentLegId!.Value, call.ReservationId!.Value, VoiceUrls.AgentGone(call.OrganizationId, call.ReservationId.Value));
        await ReturnToPlaceAsync(unit, call);
    }

    private async Task ReturnToPlaceAsync(UnitOfWork unit, LiveCall call)
    {
        if (call.QueueEntryId is { } entry
            && await queues.MoveAsync(unit.Sql, call.OrganizationId, entry, QueueEntryState.Reserved, QueueEntryState.Waiting))
        {
            await calls.MoveAsync(unit.Sql, call, CallState.Connecting, CallState.Queued);
            await calls.SetPendingMoveAsync(unit.Sql, call.OrganizationId, call.CallerLegId, null);
            unit.Record(CallEventKind.Requeued, call.Ref);
        }

        unit.Wake(Wake.Routing);
    }
}
