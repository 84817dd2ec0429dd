using ContactCenter.Core.Agents;
using ContactCenter.Core.Common;
using ContactCenter.Core.Organizations;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Features.Agents;

/// <summary>An agent says whether they want calls. A call in hand goes on; nothing new comes after it.</summary>
internal sealed class SetAvailability(UnitRunner units, AgentStore agents, AgentNoticeStore notices)
{
    public Task<Result<AgentView>> ExecuteAsync(
        AgentId agent, OrganizationId organization, AgentAvailability availability, NotReadyReason? reason, CancellationToken cancellationToken) =>
        units.RunAsync<Result<AgentView>>(
            async unit =>
            {
                if (await agents.FindAsync(unit.Sql, agent) is not { } view)
                {
                    return AgentErrors.NotAnAgent;
                }

                if (Refusal(view, availability, reason) is { } refusal)
                {
                    return refusal;
                }

                await notices.TakeDownAsync(unit.Sql, agent);
                await agents.DeclareAsync(unit, agent, organization, availability, availability == AgentAvailability.NotReady ? reason : null);
                return (await agents.FindAsync(unit.Sql, agent))!;
            },
            cancellationToken);

    private static Error? Refusal(AgentView agent, AgentAvailability availability, NotReadyReason? reason) => (availability, reason) switch
    {
        (AgentAvailability.NotReady, null) => AgentErrors.ReasonNeeded,
        (AgentAvailability.NotReady, NotReadyReason.NoAnswer or NotReadyReason.Technical) => AgentErrors.ReasonNotYours,
        (AgentAvailability.LoggedOut, _) when agent.State != AgentState.Idle => AgentErrors.BusyCannotLogOut,
        _ => null,
    };
}
