using System.Collections.Immutable;
using ContactCenter.Core.Common;

namespace ContactCenter.Core.Ivr.Checks;

/// <summary>Finds the worst way of a silent caller from a node to a person or an offer. Every node is looked at once per language and callers.</summary>
internal sealed class SilentWalk(FlowSetCheck set, LanguageTag language)
{
    private readonly Dictionary<(FlowId, string, string), (SilentPath Longest, SilentPath MostMenus)?> _known = [];

    /// <summary>The nodes walked so far.</summary>
    public HashSet<(FlowId Flow, string Node)> Seen { get; } = [];

    /// <summary>The longest way and the one with the most menus; both are the faulty way where one leads to nobody.</summary>
    public (SilentPath Longest, SilentPath MostMenus) From(FlowId flow, string node) => From(flow, node, []);

    private (SilentPath Longest, SilentPath MostMenus) From(FlowId flowId, string id, ImmutableStack<FlowFrame> callers)
    {
        // a name that does not exist is reported by the check of names
        if (!set.Names.Flows.TryGetValue(flowId, out var flow) || !flow.Nodes.TryGetValue(id, out var node))
        {
            return Both(new SilentPath(id, TimeSpan.Zero, 0, null));
        }

        var key = (flowId, id, string.Join('|', callers));
        if (_known.TryGetValue(key, out var known))
        {
            return known ?? Both(new SilentPath(id, TimeSpan.Zero, 0, null, "goes round for ever"));
        }

        if (callers.Count() > FlowEngine.MaxFlowDepth)
        {
            return Both(new SilentPath(id, TimeSpan.Zero, 0, null, "calls flows inside each other without an end"));
        }

        Seen.Add((flowId, id));
        _known[key] = null;
        var found = Look(flow, node, callers);
        _known[key] = found;
        return found;
    }

    private (SilentPath Longest, SilentPath MostMenus) Look(Flow flow, FlowNode node, ImmutableStack<FlowFrame> callers)
    {
        var here = new SilentPath(node.Id, TimeSpan.Zero, 0, null);
        switch (node.Arrival)
        {
            case Arrival.Offer or Arrival.Unknown:
                return Both(here);
            case Arrival.Goodbye:
                return Both(here with { Fault = "ends the call" });
            case Arrival.Person when !set.CanOffer:
                return Both(here);
            case Arrival.OnTheWay when FlowGraph.AsksForOffer(flow, node):
                return Both(here);
        }

        var ways = node.SilentExits
            .Where(way => !FlowGraph.IsClockWay(node, way.Exit) && !FlowGraph.HasTalked(node, way.Exit))
            .Select(way => Through(flow, node, way, callers))
            .ToList();
        if (ways.Find(way => way.Longest.Fault is not null) is { Longest: not null } faulty)
        {
            return faulty;
        }

        return node.Arrival == Arrival.Person || ways.Count == 0
            ? Both(here)
            : (ways.MaxBy(way => way.Longest.Total).Longest, ways.MaxBy(way => way.MostMenus.Menus).MostMenus);
    }

    private (SilentPath Longest, SilentPath MostMenus) Through(Flow flow, FlowNode node, SilentExit way, ImmutableStack<FlowFrame> callers)
    {
        var rest = Rest(flow, node, way.Exit, callers);
        var own = way.Waiting + Spoken(node, way);
        return (Before(rest.Longest), Before(rest.MostMenus));

        SilentPath Before(SilentPath next) => new(node.Id, own, way.Menus + next.Menus, next, next.Fault);
    }

    private (SilentPath Longest, SilentPath MostMenus) Rest(Flow flow, FlowNode node, FlowExit exit, ImmutableStack<FlowFrame> callers)
    {
        if (FlowGraph.Calls(node).Where(set.Names.Flows.ContainsKey).Take(1).ToList() is [var called])
        {
            return From(called, set.Names.Flows[called].Start, callers.Push(new FlowFrame(flow.Id, exit.Target)));
        }

        if (!FlowGraph.IsReturn(exit))
        {
            return From(flow.Id, exit.Target, callers);
        }

        // where nobody has called, whoever calls is walked from there
        return callers.IsEmpty
            ? Both(new SilentPath(Flow.Return, TimeSpan.Zero, 0, null))
            : Back(callers);
    }

    private (SilentPath Longest, SilentPath MostMenus) Back(ImmutableStack<FlowFrame> callers)
    {
        var outer = callers.Pop(out var frame);
        return From(frame.FlowId, frame.NodeId, outer);
    }

    private TimeSpan Spoken(FlowNode node, SilentExit way)
    {
        var languages = node.PromptLanguages.DefaultIfEmpty(language).ToList();
        var notices = FlowGraph.Names(node, FlowReferenceKind.Notice).Select(name => set.NoticeTexts.GetValueOrDefault(name)).OfType<string>();
        return TimeSpan.FromSeconds(way.Prompts.Concat(notices).Sum(key => languages.Sum(spoken => SpeechLength.Of(set.Names.Texts, spoken, key).TotalSeconds)));
    }

    private static (SilentPath Longest, SilentPath MostMenus) Both(SilentPath path) => (path, path);
}
