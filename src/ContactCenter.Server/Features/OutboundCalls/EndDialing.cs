using ContactCenter.Core.Calls;
using ContactCenter.Core.OutboundCalls;
using ContactCenter.Server.Features.Agents;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Features.ProviderCommands;
using ContactCenter.Server.Features.Routing;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Features.OutboundCalls;

/// <summary>
/// An agent waits no longer for somebody whom they called: they are free at once, for there is nothing to write of, and read why. The call
/// itself lives as long as the leg that was asked for, so that a telephone that still rings is not lost sight of.
/// </summary>
internal sealed class EndDialing(
    ReservationStore reservations, OutboundCallStore outbound, FinishWrapUp finishWrapUp, AgentNoticeStore notices, ProviderCommandStore commands)
{
    /// <param name="unit">The unit of work.</param>
    /// <param name="call">The call; it is held.</param>
    /// <param name="result">What became of it.</param>
    /// <param name="by">Who ended it.</param>
    /// <param name="isLegOver">Whether the rung leg is over; otherwise it is called off.</param>
    public async Task ExecuteAsync(UnitOfWork unit, LiveCall call, OutboundResult result, TalkEnd by, bool isLegOver)
    {
        if (!await reservations.EndTalkAsync(unit.Sql, call, by, unit.Now, unit.Now))
        {
            return;
        }

        await outbound.SettleAsync(unit, call, result, unit.Now);
        unit.Record(CallEventKind.ReservationCanceled, call.Ref, result.ToString());
        await finishWrapUp.ExecuteAsync(unit, call.Ref);
        if (OutboundNotices.Of(result) is { } notice)
        {
            await notices.PutAsync(unit.Sql, call.AgentId!.Value, notice, unit.Now);
        }

        await commands.EndLegAsync(unit, call, call.AgentLegId!.Value);
        if (!isLegOver)
        {
            await commands.EndLegAsync(unit, call with { ReservationId = null }, call.CallerLegId);
        }
    }
}
