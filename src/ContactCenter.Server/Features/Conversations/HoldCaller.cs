using System.Globalization;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Calls;
using ContactCenter.Core.Common;
using ContactCenter.Core.Conversations;
using ContactCenter.Server.Features.Agents;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Features.ProviderCommands;
using ContactCenter.Server.Features.Routing;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Features.Conversations;

/// <summary>The agent leaves the caller for a moment: the caller hears music and is not heard, for the organization's limit at most.</summary>
internal sealed class HoldCaller(UnitRunner units, FlowCatalog flows, ConversationInHand inHand, ReservationStore reservations, ProviderCommandStore commands)
{
    public Task<Result<AgentView>> ExecuteAsync(AgentId agent, CancellationToken cancellationToken) => units.RunAsync<Result<AgentView>>(
        async unit =>
        {
            if (!(await inHand.HoldAsync(unit, agent)).TryGet(out var held, out var error))
            {
                return error;
            }

            return await HoldAsync(unit, held.Call) ? await inHand.ViewAsync(unit, agent) : ConversationErrors.Held;
        },
        cancellationToken);

    /// <returns>Whether the caller was not on hold yet.</returns>
    public async Task<bool> HoldAsync(UnitOfWork unit, LiveCall call)
    {
        var until = unit.Now + flows.Get(call.OrganizationId).Organization.Limits.Hold;
        if (!await reservations.HoldAsync(unit.Sql, call, unit.Now, until))
        {
            return false;
        }

        await commands.HoldLegAsync(unit, call);
        unit.Record(CallEventKind.HoldStarted, call.Ref);
        unit.Wake(Wake.Deadlines);
        return true;
    }

    /// <summary>Tells how long the caller heard music; nothing where they did not.</summary>
    public static void RecordEnd(UnitOfWork unit, LiveCall call, HoldEnd by)
    {
        if (call.HeldAt is { } since)
        {
            unit.Record(CallEventKind.HoldEnded, call.Ref, string.Create(CultureInfo.InvariantCulture, $"{by} {Math.Round((unit.Now - since).TotalSeconds)} s"));
        }
    }
}
