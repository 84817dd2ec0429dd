using ContactCenter.Core.Agents;
using ContactCenter.Core.Common;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.Routing;
using ContactCenter.Server.Features.Routing;
using ContactCenter.Server.Features.Softphones;
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
                if ((Refusal(view, availability, reason) ?? Unfit(view, availability, unit.Now)) is { } refusal)
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

    private static Error? Refusal(AgentView agent, AgentAvailability availability, NotReadyReason? reason) => (availability, reason) switch
    {
        (AgentAvailability.NotReady, null) => AgentErrors.ReasonNeeded,
        (AgentAvailability.NotReady, NotReadyReason.NoAnswer or NotReadyReason.Technical) => AgentErrors.ReasonNotYours,
        (AgentAvailability.LoggedOut, _) when agent.State != AgentState.Idle => AgentErrors.BusyCannotLogOut,
        _ => null,
    };

    /// <summary>Whoever is ready is rung, so the phone has to have tried itself a moment ago.</summary>
    private static Error? Unfit(AgentView agent, AgentAvailability availability, DateTimeOffset now) => availability == AgentAvailability.Ready
        ? SoftphoneErrors.Of(SoftphoneTrial.HealthOf(agent.LastTrial, now), agent.SoftphoneFaults)
        : null;
}
