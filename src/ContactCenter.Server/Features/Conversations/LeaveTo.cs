using ContactCenter.Core.Agents;
using ContactCenter.Core.Common;
using ContactCenter.Core.Conversations;
using ContactCenter.Server.Features.Agents;
using ContactCenter.Server.Features.Routing;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Features.Conversations;

/// <summary>
/// The agent leads the caller on and leaves at once. It is an announced end with somewhere to go: the agent's leg leaves, and the
/// caller's own request asks what now. So no failure of the provider cuts the caller: until the leg has left, they are with the agent.
/// </summary>
internal sealed class LeaveTo(UnitRunner units, ConversationInHand inHand, FindTarget findTarget, TransferStore transfers, ReservationStore reservations)
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

            if (target is TransferTarget.Interpreter)
            {
                return ConversationErrors.NoTarget;
            }

            await transfers.BeginAsync(unit, call, TransferKind.Blind, target);
            await reservations.AnnounceEndAsync(unit.Sql, call, unit.Now, unit.Now + AnnounceEnd.HangUpLimit);
            unit.Wake(Wake.Deadlines);
            return await inHand.ViewAsync(unit, agent);
        },
        cancellationToken);
}
