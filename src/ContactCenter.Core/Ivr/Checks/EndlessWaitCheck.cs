namespace ContactCenter.Core.Ivr.Checks;

/// <summary>Who waits and is not answered comes out of the queue again, to an end or an offer and not only to the next wait.</summary>
internal sealed class EndlessWaitCheck : IFlowSetCheck
{
    public int Number => 25;

    public string Name => "waits without an exit";

    public FindingSeverity Severity => FindingSeverity.Error;

    public IEnumerable<FlowFinding> Find(FlowSetCheck set) =>
        from flow in set.Flows
        let good = FlowGraph.WithAnEnd(flow, node => node.Arrival is Arrival.Goodbye or Arrival.Offer or Arrival.Unknown || !node.Exits.Any(), (node, exit) => !FlowGraph.HasTalked(node, exit))
        from node in flow.Nodes.Values
        where node.Arrival == Arrival.Person && !good.Contains(node.Id)
        select this.At(flow, node, "a caller who is not answered waits for ever: no other way leads to an end or an offer");
}
