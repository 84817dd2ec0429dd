namespace ContactCenter.Core.Ivr.Checks;

/// <summary>From every node some way leads to the end of the call, or out of the flow.</summary>
internal sealed class EndlessNodeCheck : IFlowSetCheck
{
    public int Number => 4;

    public string Name => "node without a way to an end";

    public FindingSeverity Severity => FindingSeverity.Error;

    public IEnumerable<FlowFinding> Find(FlowSetCheck set) =>
        from flow in set.Flows
        let good = FlowGraph.WithAnEnd(flow, node => node.Arrival is Arrival.Goodbye or Arrival.Unknown || !node.Exits.Any(), (_, _) => true)
        from node in flow.Nodes.Values
        where !good.Contains(node.Id)
        select this.At(flow, node, "no way leads from here to the end of the call");
}
