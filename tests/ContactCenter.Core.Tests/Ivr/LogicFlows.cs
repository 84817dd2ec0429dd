using ContactCenter.Core.Ivr;
using ContactCenter.Core.Ivr.Checks;
using ContactCenter.Core.Ivr.Nodes;
using ContactCenter.Core.Queues;

namespace ContactCenter.Core.Tests.Ivr;

/// <summary>Flows with variables, checked as a whole.</summary>
internal static class LogicFlows
{
    private static readonly FlowVariable[] Declared =
    [
        new("reference", FlowValueType.Text, VariablePrivacy.Personal),
        new("pin", FlowValueType.Text, VariablePrivacy.Secret),
        new("state", FlowValueType.Text, VariablePrivacy.Public),
        new("count", FlowValueType.Number, VariablePrivacy.Public),
        new("urgent", FlowValueType.Boolean, VariablePrivacy.Public),
        new("left", FlowValueType.Duration, VariablePrivacy.Public),
        new("day", FlowValueType.Instant, VariablePrivacy.Public),
    ];

    // ways, texts, names and the node's own rules
    private static readonly int[] NamesAndWays = [2, 3, 4, 5, 11, 14];

    public static IReadOnlyDictionary<string, FlowVariable> Variables { get; } = Declared.ToDictionary(variable => variable.Name, StringComparer.Ordinal);

    public static FlowCheck Check { get; } = new(
        [Talk.Catalan, Talk.Spanish, Talk.English],
        Talk.Texts,
        new HashSet<QueueId> { new("general") },
        new HashSet<string>(StringComparer.Ordinal) { "main" })
    {
        Notices = new HashSet<string>(StringComparer.Ordinal) { "works" },
    };

    /// <summary>Hang-ups with these names.</summary>
    public static FlowNode[] Ends(params string[] names) => [.. names.Select(name => new HangUpNode(name))];

    /// <summary>Every problem of a flow that begins with the node and ends in hang-ups.</summary>
    /// <param name="node">The first node.</param>
    /// <param name="texts">What is spoken; the words of <see cref="Talk"/> when left out.</param>
    public static IEnumerable<string> ProblemsOf(FlowNode node, FlowTexts? texts = null)
    {
        var nodes = node.Exits.Select(exit => exit.Target).Distinct(StringComparer.Ordinal).Select(FlowNode (target) => new HangUpNode(target)).Append(node);
        var flow = new Flow(new FlowId("main"), node.Id, nodes.ToDictionary(each => each.Id, StringComparer.Ordinal)) { Variables = Variables };
        var set = new FlowSetCheck(Check with { Texts = texts ?? Talk.Texts, Flows = new Dictionary<FlowId, Flow> { [flow.Id] = flow } });
        return FlowProof.Checks.Where(check => NamesAndWays.Contains(check.Number)).SelectMany(check => check.Find(set)).Select(finding => finding.Message);
    }

    /// <summary>The ways of somebody silent in one line each: <c>on_timeout: ask ask, 16 s, 1 menus</c>.</summary>
    public static IEnumerable<string> SilentWaysOf(FlowNode node) => node.SilentExits.Select(way =>
        $"{way.Exit.Name}: {string.Join(' ', way.Prompts)}, {way.Waiting.TotalSeconds} s, {way.Menus} menus");
}
