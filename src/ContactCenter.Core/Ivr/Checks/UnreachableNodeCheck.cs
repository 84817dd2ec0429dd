namespace ContactCenter.Core.Ivr.Checks;

/// <summary>Nothing is written that no call can come to.</summary>
internal sealed class UnreachableNodeCheck : IFlowSetCheck
{
    public int Number => 3;

    public string Name => "node that no call reaches";

    public FindingSeverity Severity => FindingSeverity.Error;

    public IEnumerable<FlowFinding> Find(FlowSetCheck set) =>
        from flow in set.Flows
        let reached = FlowGraph.Reached(flow, [flow.Start], (_, _) => true)
        from node in flow.Nodes.Values
        where !reached.Contains(node.Id)
        select this.At(flow, node, "no call can reach this node");
}
