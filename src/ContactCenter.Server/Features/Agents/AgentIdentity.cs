using ContactCenter.Core.Agents;

namespace ContactCenter.Server.Features.Agents;

/// <summary>What an agent's softphone is called at the provider: letters, digits and underscores only.</summary>
internal static class AgentIdentity
{
    public static string Of(AgentId agent) => $"agent_{agent}";
}
