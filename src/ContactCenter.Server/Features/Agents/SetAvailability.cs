using ContactCenter.Core.Agents;
using ContactCenter.Core.Common;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.Routing;
using ContactCenter.Server.Features.Routing;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Features.Agents;

/// <summary>An agent says whether they want calls. A call in hand goes on; nothing new comes after it.</summary>
internal sealed class SetAvailability(UnitRunner units, AgentStore agents, AgentNoticeStore notices, RoutingPool pool)
{
    public Task<Result<AgentView>> ExecuteAsync(
        AgentId agent, OrganizationId organization, AvailabilityRequest request, CancellationToken cancellationToken) =>
        units.RunAsync<Result<AgentView>>(
            async unit =>
            {
                if (await agents.FindAsync(unit.Sql, agent) is not { } view)
                {
                    return AgentErrors.NotAnAgent;
                }

                var (availability, reason) = (request.Availability, request.Reason);
                if (AvailabilityRules.Refusal(view, availability, reason, unit.Now) is { } refusal)
                {
                    return refusal;
                }

                if (availability == AgentAvailability.LoggedOut && !request.Confirmed && await IsLastAsync(unit, agent))
                {
                    return AgentErrors.LastOfThem;
                }

                await notices.TakeDownAsync(unit.Sql, agent);
                await agents.DeclareAsync(unit, agent, organization, availability, availability == AgentAvailability.NotReady ? reason : null);
                return (await agents.FindAsync(unit.Sql, agent))!;
            },
            cancellationToken);

    private async Task<bool> IsLastAsync(UnitOfWork unit, AgentId agent) =>
        LastAgent.IsNeeded(agent, (await pool.ReadWaitingAsync(unit.Sql)).Select(row => pool.EntryAt(row, unit.Now)), await pool.ReadAgentsAsync(unit.Sql));
}
