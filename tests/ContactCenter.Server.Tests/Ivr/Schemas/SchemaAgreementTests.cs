using System.Globalization;
using System.Text.Json.Nodes;

namespace ContactCenter.Server.Tests.Ivr.Schemas;

/// <summary>Schemas and readers know the same node types and the same properties, and need the same.</summary>
public sealed class SchemaAgreementTests
{
    private const string NodeFile = "vila/main.flow.yaml";
    private const string FlowHead = "flow: main\nschema: 1\nstart: a\n";
    private const string Organization = "name: { ca: Vila }\nzone: Europe/Madrid\nlanguages: [ca]\nnumbers: { \"+34930000009\": main }\n";

    private static readonly JsonSchema Flow = JsonSchema.Of("flow");

    public static TheoryData<string> ReadTypes => [.. ReaderProbe.NodeTypes()];

    [Fact]
    public void Schema_And_Reader_Know_The_Same_Node_Types()
    {
        var written = Flow.Root["$defs"]!["node"]!["properties"]!["type"]!["enum"]!.AsArray().Select(type => type!.GetValue<string>()).ToList();
        var read = ReaderProbe.NodeTypes();

        written.Count.ShouldBe(25);
        read.ShouldBe(written, StringComparer.Ordinal, ignoreOrder: true);
        Flow.Root["$defs"]!["node"]!["allOf"]!.AsArray().Select(rule => rule!["then"]!["$ref"]!.GetValue<string>()).ShouldBe(written.Select(type => $"#/$defs/{type}_node"));
        written.ShouldAllBe(type => Flow.Root["$defs"]![$"{type}_node"]!["properties"]!["type"]!["const"]!.GetValue<string>() == type);
    }

    [Theory]
    [MemberData(nameof(ReadTypes))]
    public void Schema_And_Reader_Know_The_Same_Properties_Of_A_Node(string type)
    {
        var schema = Flow.Root["$defs"]![$"{type}_node"]!.AsObject();
        var properties = NamesOf(schema["properties"]).Except(["type"], StringComparer.Ordinal).ToList();
        var (known, needed) = ReaderProbe.Ask(NodeFile, $"{FlowHead}nodes: {{ a: {{ type: {type}, § }} }}\n", properties);

        known.Except(["type"], StringComparer.Ordinal).ShouldBe(properties, StringComparer.Ordinal, ignoreOrder: true);
        schema["required"]!.AsArray().Select(name => name!.GetValue<string>()).ShouldBe(needed.Append("type"), StringComparer.Ordinal, ignoreOrder: true);
    }

    [Theory]
    [InlineData("flow", "", NodeFile, "{ § }")]
    [InlineData("flow", "properties/limits", NodeFile, FlowHead + "nodes: { a: { type: hangup } }\nlimits: { § }\n")]
    [InlineData("flow", "properties/variables/additionalProperties", NodeFile, FlowHead + "nodes: { a: { type: hangup } }\nvariables: { a: { § } }\n")]
    [InlineData("organization", "", "vila/organization.yaml", "{ § }")]
    [InlineData("organization", "properties/queues/additionalProperties", "vila/organization.yaml", Organization + "queues: { a: { § } }\n")]
    [InlineData("organization", "properties/dispositions/additionalProperties", "vila/organization.yaml", Organization + "queues: {}\ndispositions: { a: { § } }\n")]
    [InlineData("organization", "properties/transfers/additionalProperties", "vila/organization.yaml", Organization + "queues: {}\ntransfers: { a: { § } }\n")]
    [InlineData("organization", "properties/interpreters/additionalProperties", "vila/organization.yaml", Organization + "queues: {}\ninterpreters: { a: { § } }\n")]
    [InlineData("organization", "properties/remote_help", "vila/organization.yaml", Organization + "queues: {}\nremote_help: { § }\n")]
    [InlineData("organization", "properties/limits", "vila/organization.yaml", Organization + "queues: {}\nlimits: { § }\n")]
    [InlineData("organization", "properties/targets/items", "vila/organization.yaml", Organization + "queues: {}\ntargets: [ { § } ]\n")]
    [InlineData("calendar", "", "vila/calendar.yaml", "{ § }")]
    [InlineData("calendar", "properties/calendars/additionalProperties", "vila/calendar.yaml", "calendars: { main: { § } }")]
    [InlineData("calendar", "properties/calendars/additionalProperties/properties/hours", "vila/calendar.yaml", "calendars: { main: { hours: { § } } }")]
    [InlineData("calendar", "properties/calendars/additionalProperties/properties/closures/items", "vila/calendar.yaml", "calendars: { main: { hours: {}, closures: [ { § } ] } }")]
    [InlineData("calendar", "properties/calendars/additionalProperties/properties/special/items", "vila/calendar.yaml", "calendars: { main: { hours: {}, special: [ { § } ] } }")]
    [InlineData("calendar", "properties/notices/additionalProperties", "vila/calendar.yaml", "calendars: {}\nnotices: { a: { § } }")]
    [InlineData("texts", "additionalProperties/anyOf/1", "vila/texts/ca.yaml", "bye: { § }")]
    public void Schema_And_Reader_Know_The_Same_Properties_Of_A_File(string name, string path, string file, string template)
    {
        var whole = JsonSchema.Of(name);
        var schema = whole.Resolve(path.Split('/', StringSplitOptions.RemoveEmptyEntries).Aggregate((JsonNode)whole.Root, (at, step) => Child(whole, at, step)));
        var (known, needed) = ReaderProbe.Ask(file, template, NamesOf(schema["properties"]));

        known.ShouldBe(NamesOf(schema["properties"]), StringComparer.Ordinal, ignoreOrder: true);
        (schema["required"]?.AsArray() ?? []).Select(required => required!.GetValue<string>()).ShouldBe(needed, StringComparer.Ordinal, ignoreOrder: true);
        schema["additionalProperties"]!.GetValue<bool>().ShouldBeFalse();
    }

    private static IEnumerable<string> NamesOf(JsonNode? map) => map!.AsObject().Select(entry => entry.Key);

    private static JsonNode Child(JsonSchema whole, JsonNode at, string step) => at is JsonArray list
        ? list[int.Parse(step, CultureInfo.InvariantCulture)]!
        : whole.Resolve(at)[step] ?? throw new ArgumentException($"the schema has no '{step}'", nameof(step));
}
