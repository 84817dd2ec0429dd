namespace ContactCenter.Core.Ivr;

/// <summary>Where a call goes on when a subflow has returned.</summary>
/// <param name="FlowId">The flow that called.</param>
/// <param name="NodeId">The node to enter there.</param>
public sealed record FlowFrame(FlowId FlowId, string NodeId);
