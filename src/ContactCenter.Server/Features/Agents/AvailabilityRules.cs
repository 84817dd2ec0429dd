using ContactCenter.Core.Agents;
using ContactCenter.Core.Common;
using ContactCenter.Server.Features.Softphones;

namespace ContactCenter.Server.Features.Agents;

/// <summary>What an agent cannot be made, whoever says so.</summary>
internal static class AvailabilityRules
{
    public static Error? Refusal(AgentView agent, AgentAvailability availability, NotReadyReason? reason, DateTimeOffset now) => (availability, reason) switch
    {
        (AgentAvailability.NotReady, null) => AgentErrors.ReasonNeeded,
        (AgentAvailability.NotReady, NotReadyReason.NoAnswer or NotReadyReason.Technical) => AgentErrors.ReasonNotYours,
        (AgentAvailability.LoggedOut, _) when agent.State != AgentState.Idle => AgentErrors.BusyCannotLogOut,

        // whoever is ready is rung, so the phone has to have tried itself a moment ago
        (AgentAvailability.Ready, _) => SoftphoneErrors.Of(SoftphoneTrial.HealthOf(agent.LastTrial, now), agent.SoftphoneFaults),
        _ => null,
    };
}
