namespace ContactCenter.Core.Ivr;

/// <summary>Finds everything wrong with a flow before it may speak.</summary>
public static class FlowValidator
{
    /// <summary>All problems, each with the node it is about; empty when the flow may be used.</summary>
    public static IEnumerable<FlowProblem> Check(Flow flow, FlowCheck check)
    {
        if (!flow.Nodes.ContainsKey(flow.Start))
        {
            yield return new FlowProblem(null, $"start node '{flow.Start}' does not exist");
        }

        var own = check with { Variables = flow.Variables };
        foreach (var node in flow.Nodes.Values)
        {
            foreach (var exit in node.Exits.Where(e => !flow.Nodes.ContainsKey(e.Target) && !IsReturn(e)))
            {
                yield return new FlowProblem(node.Id, $"{exit.Name} leads to '{exit.Target}', which does not exist");
            }

            foreach (var problem in node.References.SelectMany(reference => check.Problems(flow, reference)).Concat(node.Validate(own)))
            {
                yield return new FlowProblem(node.Id, problem);
            }
        }

        var reached = Reached(flow, [flow.Start], _ => true);
        foreach (var id in flow.Nodes.Keys.Where(id => !reached.Contains(id)))
        {
            yield return new FlowProblem(id, "no call can reach this node");
        }

        foreach (var node in flow.Nodes.Values.Where(node => !node.AwaitsCaller && ComesBack(flow, node)))
        {
            yield return new FlowProblem(node.Id, "calls can go round through this node without being asked anything");
        }
    }

    private static bool IsReturn(FlowExit exit) => string.Equals(exit.Target, Flow.Return, StringComparison.Ordinal);

    private static bool ComesBack(Flow flow, FlowNode node) =>
        Reached(flow, node.Exits.Select(exit => exit.Target), passed => !passed.AwaitsCaller).Contains(node.Id);

    private static HashSet<string> Reached(Flow flow, IEnumerable<string> from, Func<FlowNode, bool> through)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(from);
        while (open.TryPop(out var id))
        {
            if (flow.Nodes.TryGetValue(id, out var node) && through(node) && reached.Add(id))
            {
                foreach (var exit in node.Exits)
                {
                    open.Push(exit.Target);
                }
            }
        }

        return reached;
    }
}
