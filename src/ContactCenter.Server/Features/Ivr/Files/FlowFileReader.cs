using ContactCenter.Core.Ivr;
using ContactCenter.Server.Features.Ivr.Yaml;

namespace ContactCenter.Server.Features.Ivr.Files;

/// <summary>Reads a <c>*.flow.yaml</c>.</summary>
internal sealed class FlowFileReader(ValueReader read, ProblemList problems)
{
    public const string Suffix = ".flow.yaml";

    public static bool Reads(string name) =>
        name.EndsWith(Suffix, StringComparison.Ordinal) && ValueReader.IsId(name[..^Suffix.Length]);

    public FlowDraft Read(string name, YamlMap file)
    {
        var root = new MapReader(file, problems);
        var declared = root.Require("flow");
        var id = name[..^Suffix.Length];
        if (read.Id(declared) is { Length: > 0 } declaredId && !string.Equals(declaredId, id, StringComparison.Ordinal))
        {
            read.Fail(declared, $"the name of the file, '{id}'", 0);
        }

        read.Number(root.Require("schema"), 1, 1);
        var start = root.Require("start");
        var startId = read.Id(start);
        var header = new FlowHeaderReader(read, problems);
        var limits = root.Find("limits") is { } promised ? header.Limits(promised) : FlowLimits.Default;
        var variables = root.Find("variables") is { } declarations ? header.Variables(declarations) : [];
        var entries = read.Entries(root.Require("nodes"));
        root.Close();
        var places = entries.ToDictionary(entry => entry.Key.Text, entry => entry.Key.Place, StringComparer.Ordinal);
        var nodes = entries.ToDictionary(entry => entry.Key.Text, entry => Node(entry, places, variables), StringComparer.Ordinal);
        return new FlowDraft(new Flow(new FlowId(id), startId, nodes) { Limits = limits, Variables = variables }, start.Place, places);
    }

    private FlowNode Node(YamlEntry entry, Dictionary<string, FilePlace> nodes, Dictionary<string, FlowVariable> variables)
    {
        var before = problems.Count;
        read.Id(entry.Key);
        var node = read.Properties(entry.Value) is { } properties ? new FlowNodeReader(read, variables).Read(entry.Key.Text, properties) : null;
        return node is not null && problems.Count == before
            ? node
            : new UnreadableNode(entry.Key.Text, [.. Texts(entry.Value).Where(nodes.ContainsKey)]);
    }

    private static IEnumerable<string> Texts(YamlValue value) => value switch
    {
        YamlScalar scalar => [scalar.Text],
        YamlList list => list.Items.SelectMany(Texts),
        YamlMap map => map.Entries.SelectMany(entry => Texts(entry.Value)),
        _ => [],
    };
}
