namespace ContactCenter.Core.Ivr.Drawings;

/// <summary>What of one flow the scenarios go through.</summary>
/// <param name="Nodes">Names of the nodes.</param>
/// <param name="Exits">The ways out that are taken: node and name of the exit.</param>
public sealed record FlowCoverage(IReadOnlySet<string> Nodes, IReadOnlySet<(string Node, string Exit)> Exits);
