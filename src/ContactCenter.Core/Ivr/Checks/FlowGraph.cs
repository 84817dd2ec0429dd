namespace ContactCenter.Core.Ivr.Checks;

/// <summary>What the checks ask of nodes and of the ways between them. Reads the abstract members only, so that it holds for every node type.</summary>
internal static class FlowGraph
{
    private static readonly HashSet<string> ClockWays = new(StringComparer.Ordinal) { "closed", "holiday", "exception" };
    private static readonly HashSet<string> TalkedWays = new(StringComparer.Ordinal) { "on_answer", "next" };

    /// <summary>The flows that run before the node goes on.</summary>
    public static IEnumerable<FlowId> Calls(FlowNode node) => Names(node, FlowReferenceKind.Flow).Select(name => new FlowId(name));

    /// <summary>Keys of the texts that the node speaks.</summary>
    public static IEnumerable<string> Texts(FlowNode node) => Names(node, FlowReferenceKind.Text).Distinct(StringComparer.Ordinal);

    public static IEnumerable<string> Names(FlowNode node, FlowReferenceKind kind) =>
        node.References.Where(reference => reference.Kind == kind).Select(reference => reference.Name);

    public static bool IsReturn(FlowExit exit) => string.Equals(exit.Target, Flow.Return, StringComparison.Ordinal);

    /// <summary>Whether the key leads on from here to a node of its own; a question with other answers (a language, a score) is no menu.</summary>
    public static bool IsMenu(FlowNode node) => node.KeyTimeout is not null && KeyExits(node).Any();

    public static IEnumerable<FlowExit> KeyExits(FlowNode node) => node.Exits.Where(exit => exit.Name.StartsWith("key ", StringComparison.Ordinal));

    /// <summary>Whether the clock decides on the way: then it need not lead to a person, but has a rule of its own.</summary>
    public static bool IsClockWay(FlowNode node, FlowExit exit) =>
        node.Arrival == Arrival.OnTheWay && ClockWays.Contains(exit.Name) && Names(node, FlowReferenceKind.Calendar).Any();

    /// <summary>Whether the node puts the question that an offer needs first, such as for consent before a message: to hear it is to be offered one.</summary>
    public static bool AsksForOffer(Flow flow, FlowNode node) => node.AsksConsentTo is not null && node.KeyTimeout is not null
        && node.Exits.Any(exit => flow.Nodes.TryGetValue(exit.Target, out var next) && next.Arrival == Arrival.Offer);

    /// <summary>Whether the caller has spoken with a person when going this way.</summary>
    public static bool HasTalked(FlowNode node, FlowExit exit) => node.Arrival == Arrival.Person && TalkedWays.Contains(exit.Name);

    /// <summary>Every node that calls can be at, over the ways that are let through.</summary>
    public static HashSet<string> Reached(Flow flow, IEnumerable<string> from, Func<FlowNode, FlowExit, bool> through)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(from);
        while (open.TryPop(out var id))
        {
            if (!flow.Nodes.TryGetValue(id, out var node) || !reached.Add(id))
            {
                continue;
            }

            foreach (var exit in node.Exits.Where(exit => through(node, exit)))
            {
                open.Push(exit.Target);
            }
        }

        return reached;
    }

    /// <summary>
    /// The same over all flows, from where calls begin and into the flows that they call. A flow that returns goes on after each of its
    /// callers, whichever called: what is found reached may be so by a way that no call takes, never the other way round.
    /// </summary>
    public static HashSet<(FlowId Flow, string Node)> ReachedAcross(FlowSetCheck set, Func<FlowNode, FlowExit, bool> through)
    {
        var reached = new HashSet<(FlowId, string)>();
        var callers = new HashSet<(FlowId Called, FlowId Flow, string Node)>();
        var returned = new HashSet<FlowId>();
        var open = new Stack<(FlowId, string)>(set.Flows.Where(set.IsEntry).Select(flow => (flow.Id, flow.Start)));
        while (open.TryPop(out var at))
        {
            if (string.Equals(at.Item2, Flow.Return, StringComparison.Ordinal))
            {
                if (returned.Add(at.Item1))
                {
                    Push(callers.Where(caller => caller.Called == at.Item1).Select(caller => (caller.Flow, caller.Node)));
                }

                continue;
            }

            if (!set.Names.Flows.TryGetValue(at.Item1, out var flow) || !flow.Nodes.TryGetValue(at.Item2, out var node) || !reached.Add(at))
            {
                continue;
            }

            var exits = node.Exits.Where(exit => through(node, exit)).Select(exit => (flow.Id, exit.Target)).ToList();
            var called = Calls(node).Where(set.Names.Flows.ContainsKey).ToList();
            Push(called.Select(inner => (inner, set.Names.Flows[inner].Start)));
            callers.UnionWith(called.SelectMany(_ => exits, (inner, exit) => (inner, exit.Id, exit.Target)));
            Push(called.Count == 0 || called.Exists(returned.Contains) ? exits : []);
        }

        return reached;

        void Push(IEnumerable<(FlowId, string)> places)
        {
            foreach (var place in places)
            {
                open.Push(place);
            }
        }
    }

    /// <summary>The nodes from which some way leads to an end or out of the flow.</summary>
    public static HashSet<string> WithAnEnd(Flow flow, Func<FlowNode, bool> ends, Func<FlowNode, FlowExit, bool> through)
    {
        var good = new HashSet<string>(StringComparer.Ordinal);
        bool grown;
        do
        {
            grown = false;
            foreach (var node in flow.Nodes.Values.Where(node => !good.Contains(node.Id)))
            {
                var isGood = ends(node) || node.Exits.Any(exit => through(node, exit)
                    && (IsReturn(exit) || !flow.Nodes.ContainsKey(exit.Target) || good.Contains(exit.Target)));
                grown |= isGood && good.Add(node.Id);
            }
        }
        while (grown);
        return good;
    }
}
