using ContactCenter.Core.Agents;

namespace ContactCenter.Server.Features.Queues;

/// <summary>An agent who is ready, busy or not.</summary>
/// <param name="AgentId">Who.</param>
/// <param name="Skills">JSON object: skill → proficiency.</param>
internal sealed record ReadyAgentRow(AgentId AgentId, string Skills);
