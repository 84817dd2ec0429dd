namespace ContactCenter.Core.Ivr.Checks;

/// <summary>No flow calls itself, through whichever others.</summary>
internal sealed class FlowRecursionCheck : IFlowSetCheck
{
    public int Number => 26;

    public string Name => "flows that call themselves";

    public FindingSeverity Severity => FindingSeverity.Error;

    public IEnumerable<FlowFinding> Find(FlowSetCheck set) =>
        from place in set.Nodes
        from called in FlowGraph.Calls(place.Node)
        where Reaches(set, called, place.Flow.Id)
        select this.At(place.Flow, place.Node, $"flow '{called}' leads back into flow '{place.Flow.Id}'");

    private static bool Reaches(FlowSetCheck set, FlowId from, FlowId to)
    {
        var seen = new HashSet<FlowId>();
        var open = new Stack<FlowId>([from]);
        while (open.TryPop(out var id))
        {
            if (id == to)
            {
                return true;
            }

            if (seen.Add(id) && set.Names.Flows.TryGetValue(id, out var flow))
            {
                foreach (var next in flow.Nodes.Values.SelectMany(FlowGraph.Calls))
                {
                    open.Push(next);
                }
            }
        }

        return false;
    }
}
