using ContactCenter.Core.Common;

namespace ContactCenter.Core.Ivr.Checks;

/// <summary>Where silence can begin: at each flow's start, and at each node that it does not lead to from there.</summary>
internal static class SilentRoots
{
    public static IEnumerable<(Flow Flow, FlowNode Node, LanguageTag Language, SilentPath Longest, SilentPath MostMenus)> Of(FlowSetCheck set)
    {
        foreach (var language in set.Languages)
        {
            var walk = new SilentWalk(set, language);
            foreach (var flow in set.Flows.OrderByDescending(set.IsEntry))
            {
                foreach (var node in flow.Nodes.Values.OrderByDescending(node => string.Equals(node.Id, flow.Start, StringComparison.Ordinal)))
                {
                    // who has spoken with a person, or said goodbye, needs no other
                    if (walk.Seen.Contains((flow.Id, node.Id)) || node.Arrival == Arrival.Goodbye || !node.AnsweredKeys.Any() && node.Id != flow.Start || IsAfterTalk(flow, node))
                    {
                        continue;
                    }

                    var (longest, menus) = walk.From(flow.Id, node.Id);
                    yield return (flow, node, language, longest, menus);
                }
            }
        }
    }

    private static bool IsAfterTalk(Flow flow, FlowNode node) =>
        !FlowGraph.Reached(flow, [flow.Start], (passed, exit) => !FlowGraph.HasTalked(passed, exit) && !FlowGraph.IsClockWay(passed, exit)).Contains(node.Id);
}
