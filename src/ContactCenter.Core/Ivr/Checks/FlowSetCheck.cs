using ContactCenter.Core.Common;

namespace ContactCenter.Core.Ivr.Checks;

/// <summary>All flows of one organization, and what they are held against.</summary>
/// <param name="Names">The flows, and the names that they may use.</param>
public sealed record FlowSetCheck(FlowCheck Names)
{
    /// <summary>The flows that a number leads to; empty where nobody knows, then every flow that no other one calls.</summary>
    public IReadOnlySet<FlowId> Entries { get; init; } = new HashSet<FlowId>();

    /// <summary>Whether the organization has any offer to make. Without one, a way that ends in none is a warning: there is nothing it could lead to.</summary>
    public bool CanOffer { get; init; } = true;

    /// <summary>Name of each notice → key of its text: a silent caller may have to hear it whole.</summary>
    public IReadOnlyDictionary<string, string> NoticeTexts { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Keys of texts that are spoken outside the flows: the server's own, notices, and what is asked in a conversation.</summary>
    public IReadOnlySet<string> TextsUsedElsewhere { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Digits that the first text must name, such as <c>112</c>; null where nobody asks for it.</summary>
    public string? EmergencyDigits { get; init; }

    /// <summary>The check of everything that one organization's folder says; texts that are spoken by the server itself are left for its owner to name.</summary>
    public static FlowSetCheck Of(FlowSet set) => new(new FlowCheck(
        set.Organization.Languages, set.Texts, set.Organization.Queues.Keys.ToHashSet(), set.Calendars.Keys.ToHashSet(StringComparer.Ordinal))
    {
        Notices = set.Notices.Keys.ToHashSet(StringComparer.Ordinal),
        Flows = set.Flows,
    })
    {
        Entries = set.Organization.Numbers.Values.Where(set.Flows.ContainsKey).ToHashSet(),
        CanOffer = set.Flows.Values.SelectMany(flow => flow.Nodes.Values).Any(node => node.Arrival == Arrival.Offer),
        NoticeTexts = set.Notices.ToDictionary(notice => notice.Key, notice => notice.Value.Text, StringComparer.Ordinal),
        TextsUsedElsewhere = set.Notices.Values.Select(notice => notice.Text).Concat(set.Organization.RemoteHelp?.Texts ?? []).ToHashSet(StringComparer.Ordinal),
    };

    /// <summary>The flows, in the order of their names.</summary>
    public IEnumerable<Flow> Flows => Names.Flows.Values.OrderBy(flow => flow.Id.Value, StringComparer.Ordinal);

    /// <summary>Every node with its flow.</summary>
    public IEnumerable<(Flow Flow, FlowNode Node)> Nodes => Flows.SelectMany(flow => flow.Nodes.Values, (flow, node) => (flow, node));

    /// <summary>The languages that have texts; one without any is reported once, by whoever reads the files.</summary>
    public IEnumerable<LanguageTag> Languages => Names.Languages.Where(Names.Texts.ByLanguage.ContainsKey);

    /// <summary>Whether calls begin in the flow.</summary>
    public bool IsEntry(Flow flow) => Entries.Count > 0 ? Entries.Contains(flow.Id) : !Nodes.Any(n => FlowGraph.Calls(n.Node).Contains(flow.Id));

    /// <summary>What is spoken; empty where it is missing.</summary>
    internal string Text(LanguageTag language, string key) => Names.Texts.Get(language, key);

    /// <summary>The variables that a text speaks in a language.</summary>
    internal IEnumerable<string> Spoken(LanguageTag language, string key) =>
        Names.Texts.Find(language, key)?.Placeholders.Select(place => place.Name) ?? [];
}
