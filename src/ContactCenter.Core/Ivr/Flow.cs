namespace ContactCenter.Core.Ivr;

/// <summary>One IVR script of an organization, frozen.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Start">The first node.</param>
/// <param name="Nodes">All nodes by name.</param>
public sealed record Flow(FlowId Id, string Start, IReadOnlyDictionary<string, FlowNode> Nodes);
