using ContactCenter.Core.Agents;

namespace ContactCenter.Core.Routing;

/// <summary>Who should not go home yet.</summary>
public static class LastAgent
{
    /// <summary>Whether somebody waits whom this agent can serve and nobody else at work can, busy and paused ones counted.</summary>
    public static bool IsNeeded(AgentId agent, IEnumerable<WaitingEntry> waiting, IReadOnlyCollection<RoutableAgent> atWork) =>
        waiting.Any(entry => atWork.Where(other => other.AptitudeFor(entry) is not null).ToList() is [var only] && only.AgentId == agent);
}
