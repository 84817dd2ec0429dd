using ContactCenter.Core.Agents;

namespace ContactCenter.Server.Features.Routing.Pages;

/// <summary>Who an agent is, for those who may know.</summary>
internal sealed record AgentName(AgentId AgentId, string DisplayName);
