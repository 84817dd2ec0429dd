using ContactCenter.Core.Common;

namespace ContactCenter.Core.Ivr.Checks;

/// <summary>
/// Where silence can begin: at each flow's start, and at each node that it does not lead to from there. What follows a conversation
/// needs no person any more, and what follows a closed door has a rule of its own.
/// </summary>
internal static class SilentRoots
{
    public static IEnumerable<(Flow Flow, FlowNode Node, LanguageTag Language, SilentPath Longest, SilentPath MostMenus)> Of(FlowSetCheck set)
    {
        foreach (var language in set.Languages)
        {
            var walk = new SilentWalk(set, language);
            foreach (var flow in set.Flows.OrderByDescending(set.IsEntry))
            {
                foreach (var node in Before(flow).Where(node => node.Arrival != Arrival.Goodbye && !walk.Seen.Contains((flow.Id, node.Id))))
                {
                    var (longest, menus) = walk.From(flow.Id, node.Id);
                    yield return (flow, node, language, longest, menus);
                }
            }
        }
    }

    // by breadth, so that a way is reported at its beginning
    private static IEnumerable<FlowNode> Before(Flow flow)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<string>([flow.Start]);
        while (open.TryDequeue(out var id))
        {
            if (!flow.Nodes.TryGetValue(id, out var node) || !reached.Add(id))
            {
                continue;
            }

            yield return node;
            foreach (var exit in node.Exits.Where(exit => !FlowGraph.HasTalked(node, exit) && !FlowGraph.IsClockWay(node, exit)))
            {
                open.Enqueue(exit.Target);
            }
        }
    }
}
