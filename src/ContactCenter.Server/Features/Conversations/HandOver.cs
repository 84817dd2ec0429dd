using ContactCenter.Core.Agents;
using ContactCenter.Core.Common;
using ContactCenter.Core.Conversations;
using ContactCenter.Server.Features.Agents;
using ContactCenter.Server.Features.Routing;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Features.Conversations;

/// <summary>The agent leaves the caller with whom they asked: an announced end, after which both go to a room of their own.</summary>
internal sealed class HandOver(UnitRunner units, ConversationInHand inHand, TransferStore transfers, ReservationStore reservations)
{
    public Task<Result<AgentView>> ExecuteAsync(AgentId agent, CancellationToken cancellationToken) => units.RunAsync<Result<AgentView>>(
        async unit =>
        {
            if (!(await inHand.HoldAsync(unit, agent)).TryGet(out var held, out var error))
            {
                return error;
            }

            if (await transfers.FindOpenAsync(unit.Sql, held.Call.OrganizationId, held.Call.CallId) is not { State: TransferState.Joined } transfer)
            {
                return ConversationErrors.NoConsult;
            }

            if (transfer.Kind == TransferKind.Interpreter)
            {
                return ConversationErrors.Interpreted;
            }

            if (!await transfers.HandOverAsync(unit, transfer))
            {
                return ConversationErrors.NoConsult;
            }

            await reservations.AnnounceEndAsync(unit.Sql, held.Call, unit.Now, unit.Now + AnnounceEnd.HangUpLimit);
            unit.Wake(Wake.Deadlines);
            return await inHand.ViewAsync(unit, agent);
        },
        cancellationToken);
}
