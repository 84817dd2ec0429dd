namespace ContactCenter.Core.Ivr;

/// <summary>A named way out of a node.</summary>
/// <param name="Name">Such as <c>next</c>, <c>on_timeout</c> or <c>key 1</c>.</param>
/// <param name="Target">The node it leads to.</param>
public sealed record FlowExit(string Name, string Target);
