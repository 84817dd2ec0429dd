using ContactCenter.Core.Agents;
using ContactCenter.Core.Common;
using ContactCenter.Core.Conversations;
using ContactCenter.Server.Features.Agents;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Features.ProviderCommands;
using ContactCenter.Server.Features.Routing;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Features.Conversations;

/// <summary>A caller who heard music is with the agent again.</summary>
internal sealed class TakeCallerBack(UnitRunner units, ConversationInHand inHand, ReservationStore reservations, ProviderCommandStore commands)
{
    public Task<Result<AgentView>> ExecuteAsync(AgentId agent, CancellationToken cancellationToken) => units.RunAsync<Result<AgentView>>(
        async unit =>
        {
            if (!(await inHand.HoldAsync(unit, agent)).TryGet(out var held, out var error))
            {
                return error;
            }

            return await ExecuteAsync(unit, held.Call, HoldEnd.Agent) ? await inHand.ViewAsync(unit, agent) : ConversationErrors.NotHeld;
        },
        cancellationToken);

    /// <returns>Whether the caller was on hold.</returns>
    public async Task<bool> ExecuteAsync(UnitOfWork unit, LiveCall call, HoldEnd by)
    {
        if (!await reservations.TakeBackAsync(unit.Sql, call))
        {
            return false;
        }

        await commands.TakeBackLegAsync(unit, call);
        HoldCaller.RecordEnd(unit, call, by);
        return true;
    }
}
