using System.Collections.Immutable;
using ContactCenter.Core.Common;

namespace ContactCenter.Core.Ivr.Checks;

/// <summary>Whoever calls while we are closed hears when we open, and is offered a callback or a message before a goodbye.</summary>
internal sealed class ClosedPathCheck : IFlowSetCheck
{
    private const string NextOpening = "hours.next_opening";

    public int Number => 16;

    public string Name => "closed ways";

    public FindingSeverity Severity => FindingSeverity.Error;

    public IEnumerable<FlowFinding> Find(FlowSetCheck set) => (
        from place in set.Nodes
        from exit in place.Node.Exits
        where FlowGraph.IsClockWay(place.Node, exit)
        from language in set.Languages
        from problem in new Walk(set, language).From(place.Flow, exit, $"{place.Node.Id} → ")
        select this.At(place.Flow, place.Node, $"{exit.Name}: {problem}") with { Severity = set.CanOffer ? Severity : FindingSeverity.Warning })
        .Distinct();

    private sealed class Walk(FlowSetCheck set, LanguageTag language)
    {
        private readonly HashSet<(FlowId, string, bool, bool, string)> _seen = [];

        public IEnumerable<string> From(Flow flow, FlowExit exit, string way) => From(flow.Id, exit.Target, [], way, isTold: false, isOffered: false);

        private IEnumerable<string> From(FlowId flowId, string id, ImmutableStack<FlowFrame> callers, string way, bool isTold, bool isOffered)
        {
            if (string.Equals(id, Flow.Return, StringComparison.Ordinal))
            {
                return callers.IsEmpty ? [] : From(callers.Peek().FlowId, callers.Peek().NodeId, callers.Pop(), way, isTold, isOffered);
            }

            if (!set.Names.Flows.TryGetValue(flowId, out var flow)
                || !flow.Nodes.TryGetValue(id, out var node)
                || node.Arrival is Arrival.Person or Arrival.Unknown
                || callers.Count() > FlowEngine.MaxFlowDepth
                || !_seen.Add((flowId, id, isTold, isOffered, string.Join('|', callers))))
            {
                return [];
            }

            isTold |= FlowGraph.Texts(node).Any(key => set.Spoken(language, key).Contains(NextOpening, StringComparer.Ordinal));
            isOffered |= Offers(flow, node);
            return node.Arrival == Arrival.Goodbye
                ? End($"{way}{id}", isTold, isOffered)
                : node.Exits.SelectMany(exit => Next(flow, node, exit, callers, $"{way}{id} → ", isTold, isOffered));
        }

        private IEnumerable<string> Next(Flow flow, FlowNode node, FlowExit exit, ImmutableStack<FlowFrame> callers, string way, bool isTold, bool isOffered)
        {
            var called = FlowGraph.Calls(node).Where(set.Names.Flows.ContainsKey).Take(1).ToList();
            return called is [var inner]
                ? From(inner, set.Names.Flows[inner].Start, callers.Push(new FlowFrame(flow.Id, exit.Target)), way, isTold, isOffered)
                : From(flow.Id, exit.Target, callers, way, isTold, isOffered);
        }

        // a menu that has an offer among its keys has made it
        private static bool Offers(Flow flow, FlowNode node) => node.Arrival == Arrival.Offer
            || node.Exits.Any(exit => flow.Nodes.TryGetValue(exit.Target, out var next) && next.Arrival == Arrival.Offer);

        private IEnumerable<string> End(string way, bool isTold, bool isOffered)
        {
            if (!isTold)
            {
                yield return $"nothing says when we open ({{{NextOpening}}}) in '{language}': {way}";
            }

            if (!isOffered && set.CanOffer)
            {
                yield return $"the call ends without the offer of a callback or a message: {way}";
            }
        }
    }
}
