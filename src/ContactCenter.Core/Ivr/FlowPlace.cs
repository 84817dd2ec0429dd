namespace ContactCenter.Core.Ivr;

/// <summary>A node of one of the flows.</summary>
/// <param name="FlowId">The flow.</param>
/// <param name="NodeId">The node.</param>
public readonly record struct FlowPlace(FlowId FlowId, string NodeId);
