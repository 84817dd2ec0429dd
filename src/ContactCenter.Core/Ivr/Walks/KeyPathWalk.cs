using System.Collections.Immutable;
using System.Globalization;
using ContactCenter.Core.Common;

namespace ContactCenter.Core.Ivr.Walks;

/// <summary>
/// Walks everything that can happen to a call, with one picture of the world: each key, a wrong one, silence, each end of a stay in a
/// queue. A place that two ways come to in the same state is walked on from once, by the shorter one, so that the number of ways
/// grows with the states and not with the depth. Pure.
/// </summary>
public sealed class KeyPathWalk(IReadOnlyDictionary<FlowId, Flow> flows, FlowFacts facts)
{
    /// <summary>The ways that end, and those that are cut, by their length; each end of a state once, by the shortest way to it.</summary>
    /// <param name="start">The flow that the call begins in.</param>
    /// <param name="languages">The languages it may begin in.</param>
    /// <param name="depth">How many inputs a way may have.</param>
    public IReadOnlyList<KeyPath> Walk(FlowId start, IEnumerable<LanguageTag> languages, int depth) =>
        [.. languages.SelectMany(language => Walk(start, language, depth))];

    private List<KeyPath> Walk(FlowId start, LanguageTag language, int depth)
    {
        var ends = new List<KeyPath>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<Place>();
        var session = new FlowSession { FlowId = start, NodeId = flows[start].Start, Language = language };
        Look(new Place(session, [], HasTalked: false, HasOffer: false), string.Empty, new FlowInput.Entered());
        while (open.TryDequeue(out var place))
        {
            foreach (var (name, input) in place.Inputs)
            {
                Look(place, name, input);
            }
        }

        return ends;

        void Look(Place from, string name, FlowInput input)
        {
            var result = FlowEngine.Step(flows, from.Session, input, facts);
            var flow = flows.GetValueOrDefault(result.Session.FlowId);
            var node = flow?.Nodes.GetValueOrDefault(result.Session.NodeId);
            var place = from.After(result, name, input, flow, node);
            if (result.Ended || node is null || place.Inputs.Count == 0)
            {
                if (known.Add($"end|{place.End(node)}|{Key(place)}"))
                {
                    ends.Add(new KeyPath(language, place.Way, place.Session.FlowId, place.Session.NodeId, place.End(node)));
                }
            }
            else if (known.Add(Key(place)))
            {
                if (place.Way.Count >= depth)
                {
                    ends.Add(new KeyPath(language, place.Way, place.Session.FlowId, place.Session.NodeId, KeyPathEnd.Unfinished));
                }
                else
                {
                    open.Enqueue(place);
                }
            }
        }
    }

    // everything of a session that its next steps can depend on; the count of steps is left out, or no two would be the same
    private static string Key(Place place)
    {
        var s = place.Session;
        var values = s.Values.OrderBy(value => value.Key, StringComparer.Ordinal).Select(value => $"{value.Key}={value.Value}");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{s.FlowId}|{s.NodeId}|{s.Language}|{s.Attempts}|{s.Phase}|{s.Topic}|{place.HasTalked}|{place.HasOffer}|{string.Join(',', s.Callers)}|{string.Join(',', values)}|{place.Asks}");
    }

    private sealed record Place(FlowSession Session, ImmutableList<string> Way, bool HasTalked, bool HasOffer)
    {
        /// <summary>What can happen now.</summary>
        public IReadOnlyList<(string Name, FlowInput Input)> Inputs { get; private init; } = [];

        /// <summary>What the call waits for.</summary>
        public string Asks { get; private init; } = string.Empty;

        private bool HasEnded { get; init; }

        public Place After(FlowStepResult result, string name, FlowInput input, Flow? flow, FlowNode? node) => new(
            result.Session with { Step = 0 },
            name.Length == 0 ? Way : Way.Add(name),
            HasTalked || input is FlowInput.Returned { Exit: Queues.VisitExit.Answered } or FlowInput.Transferred { Outcome: TransferOutcome.Answered },
            HasOffer || node?.Arrival == Arrival.Offer || result.Effects.Any(effect => effect is FlowEffect.CallbackOffered or FlowEffect.MessageRecorded))
        {
            HasEnded = result.Ended,
            Asks = string.Join(',', result.Directives.TakeLast(1).Select(directive => directive.GetType().Name)),
            Inputs = result.Ended || flow is null || node is null ? [] : [.. WalkInputs.After(result, node, flow)],
        };

        // only a goodbye of the flow's own is a sound end
        public KeyPathEnd End(FlowNode? node) => !HasEnded || node?.Arrival != Arrival.Goodbye ? KeyPathEnd.Trouble
            : HasTalked ? KeyPathEnd.Person
            : HasOffer ? KeyPathEnd.Offer
            : KeyPathEnd.Goodbye;
    }
}
