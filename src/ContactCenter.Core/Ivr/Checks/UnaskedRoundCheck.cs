namespace ContactCenter.Core.Ivr.Checks;

/// <summary>A round of nodes stops somewhere for an answer: the engine would end the call otherwise.</summary>
internal sealed class UnaskedRoundCheck : IFlowSetCheck
{
    public int Number => 5;

    public string Name => "round without a question";

    public FindingSeverity Severity => FindingSeverity.Error;

    public IEnumerable<FlowFinding> Find(FlowSetCheck set) =>
        from flow in set.Flows
        from node in flow.Nodes.Values
        where !node.AwaitsCaller && ComesBack(flow, node)
        select this.At(flow, node, "calls can go round through this node without being asked anything");

    private static bool ComesBack(Flow flow, FlowNode node) =>
        FlowGraph.Reached(flow, node.Exits.Select(exit => exit.Target), (passed, _) => !passed.AwaitsCaller).Contains(node.Id);
}
