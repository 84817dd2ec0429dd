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

        foreach (var node in flow.Nodes.Values)
        {
            foreach (var exit in node.Exits.Where(e => !flow.Nodes.ContainsKey(e.Target)))
            {
                yield return new FlowProblem(node.Id, $"{exit.Name} leads to '{exit.Target}', which does not exist");
            }

            foreach (var problem in node.Validate(check))
            {
                yield return new FlowProblem(node.Id, problem);
            }
        }

        var reached = Reached(flow);
        foreach (var id in flow.Nodes.Keys.Where(id => !reached.Contains(id)))
        {
            yield return new FlowProblem(id, "no call can reach this node");
        }
    }

    private static HashSet<string> Reached(Flow flow)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([flow.Start]);
        while (open.TryPop(out var id))
        {
            if (flow.Nodes.TryGetValue(id, out var node) && reached.Add(id))
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
