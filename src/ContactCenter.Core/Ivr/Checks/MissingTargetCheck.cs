namespace ContactCenter.Core.Ivr.Checks;

/// <summary>Every way leads to a node that is there.</summary>
internal sealed class MissingTargetCheck : IFlowSetCheck
{
    public int Number => 2;

    public string Name => "way into nowhere";

    public FindingSeverity Severity => FindingSeverity.Error;

    public IEnumerable<FlowFinding> Find(FlowSetCheck set)
    {
        foreach (var flow in set.Flows)
        {
            if (!flow.Nodes.ContainsKey(flow.Start))
            {
                yield return this.At(flow, null, $"start node '{flow.Start}' does not exist");
            }

            var isEntry = set.IsEntry(flow);
            foreach (var (node, exit) in flow.Nodes.Values.SelectMany(node => node.Exits, (node, exit) => (node, exit)))
            {
                if (FlowGraph.IsReturn(exit) && isEntry)
                {
                    yield return this.At(flow, node, $"{exit.Name} returns from the flow, but calls begin in it");
                }
                else if (!FlowGraph.IsReturn(exit) && !flow.Nodes.ContainsKey(exit.Target))
                {
                    yield return this.At(flow, node, $"{exit.Name} leads to '{exit.Target}', which does not exist");
                }
            }
        }
    }
}
