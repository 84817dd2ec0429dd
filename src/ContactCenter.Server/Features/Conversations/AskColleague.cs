using ContactCenter.Core.Agents;
using ContactCenter.Core.Common;
using ContactCenter.Core.Conversations;
using ContactCenter.Server.Features.Agents;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Features.Conversations;

/// <summary>The agent asks somebody first, a colleague, a number or an interpreter: they are rung into the agent's room while the caller hears music.</summary>
internal sealed class AskColleague(
    UnitRunner units, ConversationInHand inHand, FindTarget findTarget, TransferStore transfers, RingColleague ring, OutsideParty outside, HoldCaller holdCaller)
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

            if (await RingAsync(unit, call, target) is { } problem)
            {
                return problem;
            }

            await holdCaller.HoldAsync(unit, call);
            return await inHand.ViewAsync(unit, agent);
        },
        cancellationToken);

    private async Task<Error?> RingAsync(UnitOfWork unit, LiveCall call, TransferTarget target)
    {
        switch (target)
        {
            case TransferTarget.Colleague colleague:
                if (await ring.ExecuteAsync(unit, call, colleague.AgentId, aside: true) is not { } reservation)
                {
                    return ConversationErrors.ColleagueNotFree;
                }

                await transfers.BeginAsync(unit, call, TransferKind.Consult, target, reservation);
                return null;
            case TransferTarget.Outside or TransferTarget.Interpreter:
                var (leg, until) = await outside.RingAsync(unit, call);
                await transfers.BeginAsync(unit, call, target is TransferTarget.Interpreter ? TransferKind.Interpreter : TransferKind.Consult, target, leg: leg, until: until);
                return null;
            default:
                return ConversationErrors.NoTarget;
        }
    }
}
