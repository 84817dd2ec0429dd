namespace ContactCenter.Core.Calls;

/// <summary>Whose softphone to ring and how.</summary>
/// <param name="AgentIdentity">The softphone's name at the provider: letters, digits and underscores, at most 121.</param>
/// <param name="CallerId">The number shown to the agent's softphone: the organization's own.</param>
/// <param name="RingFor">How long the provider may ring, in whole seconds; our own deadline is shorter and wins.</param>
public sealed record AgentRing(string AgentIdentity, string CallerId, TimeSpan RingFor);
