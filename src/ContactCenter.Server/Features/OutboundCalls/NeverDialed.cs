using ContactCenter.Core.Agents;
using ContactCenter.Core.Calls;
using ContactCenter.Core.OutboundCalls;
using ContactCenter.Server.Features.Agents;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Features.OutboundCalls;

/// <summary>The phone of an agent who wanted to call somebody was not answered: nobody was rung, and the call is over before it began.</summary>
internal sealed class NeverDialed(OutboundCallStore outbound, AgentStore agents, AgentNoticeStore notices, CloseCall close)
{
    /// <param name="unit">The unit of work.</param>
    /// <param name="call">The call; the agent is free again.</param>
    /// <param name="why">What an unanswered ring says of the agent. Whoever rings themselves is not paused for not answering, but for a phone that does not work.</param>
    public async Task ExecuteAsync(UnitOfWork unit, LiveCall call, NotReadyReason? why)
    {
        await outbound.SettleAsync(unit, call, OutboundResult.PhoneUnanswered, unit.Now);
        await close.ExecuteAsync(unit, call, LegState.Canceled);
        if (why == NotReadyReason.Technical)
        {
            await agents.PauseAsync(unit, call.AgentId!.Value, call.OrganizationId, NotReadyReason.Technical);
        }
        else if (why is not null)
        {
            await notices.PutAsync(unit.Sql, call.AgentId!.Value, OutboundNotices.PhoneUnanswered, unit.Now);
        }
    }
}
