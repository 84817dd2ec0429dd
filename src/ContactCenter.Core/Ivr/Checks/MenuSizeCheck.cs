namespace ContactCenter.Core.Ivr.Checks;

/// <summary>A menu that callers can keep in mind, and not too many of them one after another.</summary>
internal sealed class MenuSizeCheck : IFlowSetCheck
{
    /// <summary>Ways that one menu may offer.</summary>
    public const int MostKeys = 5;

    public int Number => 8;

    public string Name => "size of menus";

    public FindingSeverity Severity => FindingSeverity.Warning;

    public IEnumerable<FlowFinding> Find(FlowSetCheck set)
    {
        foreach (var flow in set.Flows)
        {
            foreach (var node in flow.Nodes.Values.Where(node => FlowGraph.IsMenu(node) && FlowGraph.KeyExits(node).Count() > MostKeys))
            {
                yield return this.At(flow, node, $"the menu has {FlowGraph.KeyExits(node).Count()} options; callers keep {MostKeys} in mind");
            }

            foreach (var (id, depth) in Depths(flow).Where(at => at.Value > flow.Limits.MostMenus))
            {
                yield return this.At(flow, flow.Nodes[id], $"the menu is number {depth} one after another; at most {flow.Limits.MostMenus} are promised");
            }
        }
    }

    // the fewest menus before each one, itself included: by breadth, so that a way back up counts for nothing
    private static Dictionary<string, int> Depths(Flow flow)
    {
        var depths = new Dictionary<string, int>(StringComparer.Ordinal);
        var open = new PriorityQueue<string, int>([(flow.Start, 0)]);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (open.TryDequeue(out var id, out var before))
        {
            if (!flow.Nodes.TryGetValue(id, out var node) || !seen.Add(id))
            {
                continue;
            }

            var depth = before + (FlowGraph.IsMenu(node) ? 1 : 0);
            if (FlowGraph.IsMenu(node))
            {
                depths[id] = depth;
            }

            open.EnqueueRange(node.Exits.Where(exit => !FlowGraph.HasTalked(node, exit)).Select(exit => (exit.Target, depth)));
        }

        return depths;
    }
}
