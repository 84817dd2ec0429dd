using ContactCenter.Core.Ivr.Checks;

namespace ContactCenter.Core.Ivr.Drawings;

/// <summary>What a drawing of a flow shows, before it is written down as text or picture. The first node is where the flow begins.</summary>
/// <param name="FlowId">The flow.</param>
/// <param name="Nodes">Every node once, in the order in which calls may come to them; those that none comes to last.</param>
/// <param name="Edges">Every way once; ways from one node to the same other one together.</param>
public sealed record FlowDrawing(FlowId FlowId, IReadOnlyList<DrawnNode> Nodes, IReadOnlyList<DrawnEdge> Edges)
{
    /// <summary>Draws a flow of a set.</summary>
    /// <param name="set">All flows, and what they are held against.</param>
    /// <param name="flow">The one to draw.</param>
    /// <param name="coverage">What scenarios go through; null to leave that out.</param>
    public static FlowDrawing Of(FlowSetCheck set, Flow flow, FlowCoverage? coverage = null)
    {
        var nodes = InOrder(flow);
        var times = TimesToPerson.Of(set, flow);
        var outside = nodes.SelectMany(node => node.Exits).Select(exit => exit.Target).Where(target => !flow.Nodes.ContainsKey(target));
        return new FlowDrawing(
            flow.Id,
            [
                .. nodes.Select(node => Draw(node, coverage)),
                .. outside.Distinct(StringComparer.Ordinal).Select(target => new DrawnNode(target, string.Empty, DrawnKind.Elsewhere, [], null)),
            ],
            [.. nodes.SelectMany(node => Lines(flow, node, times, coverage))]);
    }

    /// <summary>The nodes in the order in which calls may come to them; those that none comes to last.</summary>
    public static IReadOnlyList<FlowNode> InOrder(Flow flow)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var found = new List<FlowNode>();
        foreach (var root in flow.Nodes.Keys.Order(StringComparer.Ordinal).Prepend(flow.Start))
        {
            var open = new Queue<string>([root]);
            while (open.TryDequeue(out var id))
            {
                if (flow.Nodes.TryGetValue(id, out var node) && reached.Add(id))
                {
                    found.Add(node);
                    node.Exits.Select(exit => exit.Target).ToList().ForEach(open.Enqueue);
                }
            }
        }

        return found;
    }

    private static DrawnNode Draw(FlowNode node, FlowCoverage? coverage) => new(
        node.Id,
        FlowNodeTypes.NameOf(node),
        KindOf(node),
        [.. node.Exits.Where(exit => IsRound(node, exit)).Select(exit => exit.Name)],
        coverage?.Nodes.Contains(node.Id));

    private static DrawnKind KindOf(FlowNode node) => node.Arrival switch
    {
        Arrival.Person => DrawnKind.Person,
        Arrival.Offer => DrawnKind.Offer,
        Arrival.Goodbye => DrawnKind.Goodbye,
        _ when node.KeyTimeout is not null => DrawnKind.Question,
        _ => node.Exits.Take(2).Count() > 1 ? DrawnKind.Decision : DrawnKind.Step,
    };

    private static IEnumerable<DrawnEdge> Lines(Flow flow, FlowNode node, IReadOnlyDictionary<string, TimeSpan> times, FlowCoverage? coverage) =>
        from exit in node.Exits
        where !IsRound(node, exit)
        let isCovered = coverage?.Exits.Contains((node.Id, exit.Name))
        let time = FlowGraph.HasTalked(node, exit) || HasArrived(flow, exit.Target) || !times.TryGetValue(exit.Target, out var longest) ? null : (TimeSpan?)longest
        group exit.Name by (exit.Target, time, isCovered) into ways
        select new DrawnEdge(node.Id, ways.Key.Target, [.. ways], ways.Key.time, ways.Key.isCovered);

    private static bool IsRound(FlowNode node, FlowExit exit) => string.Equals(node.Id, exit.Target, StringComparison.Ordinal);

    // where a person or an offer is there already, seconds until one would say nothing; whoever hears a wait loop is in the queue
    private static bool HasArrived(Flow flow, string target) =>
        !flow.Nodes.TryGetValue(target, out var node)
        || node.Arrival is Arrival.Person or Arrival.Offer or Arrival.Unknown
        || FlowGraph.AsksForOffer(flow, node)
        || (node.AwaitsCaller && !node.SilentExits.Any());
}
