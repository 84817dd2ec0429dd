using ContactCenter.Core.Common;
using ContactCenter.Core.Queues;

namespace ContactCenter.Core.Ivr;

/// <summary>What flows are checked against: the rest of their organization's files.</summary>
/// <param name="Languages">Languages that callers can choose.</param>
/// <param name="Texts">What is spoken.</param>
/// <param name="Queues">Names of the queues.</param>
/// <param name="Calendars">Names of the calendars.</param>
public sealed record FlowCheck(
    IReadOnlyList<LanguageTag> Languages,
    FlowTexts Texts,
    IReadOnlySet<QueueId> Queues,
    IReadOnlySet<string> Calendars)
{
    /// <summary>Names of the notices in the calendar file.</summary>
    public IReadOnlySet<string> Notices { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>All flows of the organization.</summary>
    public IReadOnlyDictionary<FlowId, Flow> Flows { get; init; } = new Dictionary<FlowId, Flow>();

    /// <summary>The names that the flow under check declares.</summary>
    public IReadOnlyDictionary<string, FlowVariable> Variables { get; init; } = new Dictionary<string, FlowVariable>(StringComparer.Ordinal);

    /// <summary>The flow that a node stands in; null where it stands in none of them.</summary>
    public Flow? FlowOf(FlowNode node) => Flows.Values.FirstOrDefault(flow => ReferenceEquals(flow.Nodes.GetValueOrDefault(node.Id), node));

    /// <summary>What stands under a name, declared or the system's own; null where nothing does.</summary>
    public FlowVariable? Variable(string name) => Variables.GetValueOrDefault(name) ?? SystemVariables.All.GetValueOrDefault(name);

    /// <summary>What is wrong with a name that a node of the flow uses.</summary>
    public IEnumerable<string> Problems(Flow flow, FlowReference reference) => reference.Kind switch
    {
        FlowReferenceKind.Text => MissingTexts(reference.Name).Concat(TextCheck.Problems(this, flow, reference.Name)),
        FlowReferenceKind.Queue => Unless(Queues.Contains(new QueueId(reference.Name)), $"queue '{reference.Name}' is not in organization.yaml"),
        FlowReferenceKind.Calendar => Unless(Calendars.Contains(reference.Name), $"calendar '{reference.Name}' is not in calendar.yaml"),
        FlowReferenceKind.Notice => Unless(Notices.Contains(reference.Name), $"notice '{reference.Name}' is not in calendar.yaml"),
        FlowReferenceKind.Flow => Unless(Flows.ContainsKey(new FlowId(reference.Name)), $"flow '{reference.Name}' does not exist; expected a file {reference.Name}.flow.yaml"),
        FlowReferenceKind.Language => Unless(
            Languages.Contains(new LanguageTag(reference.Name)), $"language '{reference.Name}' is not among the organization's languages"),
        FlowReferenceKind.Reads => Unless(
            flow.Variables.ContainsKey(reference.Name) || SystemVariables.All.ContainsKey(reference.Name), $"variable '{reference.Name}' is not declared under 'variables'"),
        FlowReferenceKind.Writes => Unless(flow.Variables.ContainsKey(reference.Name), $"variable '{reference.Name}' is not declared under 'variables'"),
    };

    /// <summary>One problem per language that lacks the text; a language without any texts is not reported for each of them.</summary>
    public IEnumerable<string> MissingTexts(string key) =>
        from language in Languages
        where Texts.ByLanguage.ContainsKey(language) && !Texts.Has(language, key)
        select $"text '{key}' is missing in texts/{language}.yaml";

    private static IEnumerable<string> Unless(bool fine, string problem) => fine ? [] : [problem];
}
