using ContactCenter.Core.Agents;
using ContactCenter.Core.Common;
using ContactCenter.Core.Conversations;
using ContactCenter.Server.Features.Agents;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Features.Conversations;

/// <summary>The agent takes the caller back and lets the colleague go, whether they have answered or not.</summary>
internal sealed class StopAsking(UnitRunner units, ConversationInHand inHand, TransferStore transfers, Consults consults, TakeCallerBack takeBack)
{
    public Task<Result<AgentView>> ExecuteAsync(AgentId agent, CancellationToken cancellationToken) => units.RunAsync<Result<AgentView>>(
        async unit =>
        {
            if (!(await inHand.HoldAsync(unit, agent)).TryGet(out var held, out var error))
            {
                return error;
            }

            if (await transfers.FindOpenAsync(unit.Sql, held.Call.OrganizationId, held.Call.CallId) is not { State: TransferState.Pending or TransferState.Joined })
            {
                return ConversationErrors.NoConsult;
            }

            await consults.CloseAsync(unit, held.Call, TransferEnding.TakenBack);
            await takeBack.ExecuteAsync(unit, held.Call, HoldEnd.Agent);
            return await inHand.ViewAsync(unit, agent);
        },
        cancellationToken);
}
