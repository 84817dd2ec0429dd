using ContactCenter.Core.Agents;
using ContactCenter.Core.Common;
using ContactCenter.Core.Conversations;
using ContactCenter.Server.Features.Agents;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Features.Conversations;

/// <summary>The agent asks a colleague first: the colleague is rung into the agent's room while the caller hears music.</summary>
internal sealed class AskColleague(
    UnitRunner units, ConversationInHand inHand, FindTarget findTarget, TransferStore transfers, RingColleague ring, HoldCaller holdCaller)
{
    public Task<Result<AgentView>> ExecuteAsync(AgentId agent, TransferRequest request, CancellationToken cancellationToken) => units.RunAsync<Result<AgentView>>(
        async unit =>
        {
            if (!(await inHand.HoldAsync(unit, agent)).TryGet(out var held, out var error))
            {
                return error;
            }

            var call = held.Call;
            if (await transfers.FindOpenAsync(unit.Sql, call.OrganizationId, call.CallId) is not null)
            {
                return ConversationErrors.TransferOpen;
            }

            if (!(await findTarget.ExecuteAsync(unit.Sql, call.OrganizationId, agent, request)).TryGet(out var target, out var refusal))
            {
                return refusal;
            }

            if (target is not TransferTarget.Colleague colleague)
            {
                return ConversationErrors.NoTarget;
            }

            if (await ring.ExecuteAsync(unit, call, colleague.AgentId, aside: true) is not { } reservation)
            {
                return ConversationErrors.ColleagueNotFree;
            }

            await transfers.BeginAsync(unit, call, TransferKind.Consult, target, reservation);
            await holdCaller.HoldAsync(unit, call);
            return await inHand.ViewAsync(unit, agent);
        },
        cancellationToken);
}
