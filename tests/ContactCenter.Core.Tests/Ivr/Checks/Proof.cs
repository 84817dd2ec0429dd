using ContactCenter.Core.Common;
using ContactCenter.Core.Ivr;
using ContactCenter.Core.Ivr.Checks;
using ContactCenter.Core.Queues;

namespace ContactCenter.Core.Tests.Ivr.Checks;

/// <summary>Flows of one organization under one check; findings come out as <c>node: message</c>.</summary>
internal sealed class Proof
{
    private readonly Dictionary<FlowId, Flow> _flows = [];
    private readonly Dictionary<LanguageTag, Dictionary<string, string>> _texts = new()
    {
        [Talk.Catalan] = new(StringComparer.Ordinal),
        [Talk.English] = new(StringComparer.Ordinal),
    };

    public static TestNode Person { get; } = new("person", ("on_answer", "bye"), ("on_full", "offer")) { Means = Arrival.Person, Awaits = true };

    public static TestNode Offer { get; } = new("offer", ("accepted", "bye")) { Means = Arrival.Offer, Awaits = true };

    public static TestNode Bye { get; } = new("bye") { Means = Arrival.Goodbye };

    public bool CanOffer { get; init; } = true;

    public string? EmergencyDigits { get; init; }

    public Proof Flow(params FlowNode[] nodes) => Flow("main", nodes);

    public Proof Flow(string name, params FlowNode[] nodes) =>
        Flow(new Flow(new FlowId(name), nodes[0].Id, nodes.ToDictionary(node => node.Id, StringComparer.Ordinal)));

    public Proof Flow(Flow flow)
    {
        _flows.Add(flow.Id, flow);
        return this;
    }

    public Proof Text(string key, string catalan, string? english = null)
    {
        _texts[Talk.Catalan][key] = catalan;
        _texts[Talk.English][key] = english ?? catalan;
        return this;
    }

    public Proof TextOnlyIn(LanguageTag language, string key, string text)
    {
        _texts[language][key] = text;
        return this;
    }

    public IReadOnlyList<FlowFinding> All() => [.. FlowProof.Find(Set())];

    /// <summary>What the check of this number finds.</summary>
    public IEnumerable<string> Find(int number) => Findings(number).Select(finding => $"{finding.NodeId ?? finding.TextKey}: {finding.Message}");

    public IReadOnlyList<FlowFinding> Findings(int number) => [.. FlowProof.Checks.Single(check => check.Number == number).Find(Set())];

    /// <summary>The flows so far.</summary>
    public FlowSetCheck Set() => new(new FlowCheck(
        [Talk.Catalan, Talk.English],
        new FlowTexts(_texts.ToDictionary(language => language.Key, IReadOnlyDictionary<string, string> (language) => language.Value)),
        new HashSet<QueueId> { new("general") },
        new HashSet<string>(StringComparer.Ordinal) { "main" })
    {
        Flows = _flows,
    })
    {
        CanOffer = CanOffer,
        EmergencyDigits = EmergencyDigits,
    };
}
