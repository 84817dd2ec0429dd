using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ContactCenter.Server.Tests.Ivr.Schemas;

/// <summary>Holds a value against one of the delivered schemas: as much of JSON Schema 2020-12 as they use, and an exception at anything else.</summary>
internal sealed class JsonSchema(JsonObject root)
{
    private static readonly string[] Annotations = ["$schema", "$defs", "title", "description"];

    public JsonObject Root => root;

    public static JsonSchema Of(string name) =>
        new(JsonNode.Parse(File.ReadAllText(Path.Combine(FlowFiles.DeliveredFolder, "schema", $"{name}.schema.json")))!.AsObject());

    /// <summary>What is wrong, each with its path: <c>/nodes/a: no property 'next'</c>.</summary>
    public IReadOnlyList<string> Problems(JsonNode? value) => [.. Check(root, value, string.Empty)];

    /// <summary>The schema that a schema points to, or itself.</summary>
    public JsonObject Resolve(JsonNode schema) =>
        schema["$ref"] is { } target ? Resolve(root["$defs"]![target.GetValue<string>()["#/$defs/".Length..]]!) : schema.AsObject();

    private IEnumerable<string> Check(JsonNode schema, JsonNode? value, string path) => schema is JsonValue allowed
        ? allowed.GetValue<bool>() ? [] : [$"{path}: not allowed"]
        : schema.AsObject().Where(rule => !Annotations.Contains(rule.Key, StringComparer.Ordinal)).SelectMany(rule => Check(schema.AsObject(), rule.Key, rule.Value!, value, path));

    private IEnumerable<string> Check(JsonObject schema, string rule, JsonNode says, JsonNode? value, string path) => rule switch
    {
        "$ref" => Check(Resolve(schema), value, path),
        "type" => Unless((says is JsonArray types ? types.Select(Text) : [Text(says)]).Any(type => IsOf(type, value)), path, $"is not of type {says}"),
        "const" => Unless(JsonNode.DeepEquals(says, value), path, $"is not {says}"),
        "enum" => Unless(says.AsArray().Any(one => JsonNode.DeepEquals(one, value)), path, $"is none of {says}"),
        "allOf" => says.AsArray().SelectMany(part => Check(part!, value, path)),
        "anyOf" => Unless(says.AsArray().Any(part => !Check(part!, value, path).Any()), path, "fits no alternative"),
        "oneOf" => Unless(says.AsArray().Count(part => !Check(part!, value, path).Any()) == 1, path, "fits no alternative, or several"),
        "if" => Check(says, value, path).Any() ? [] : Check(schema["then"]!, value, path),
        "then" => [],
        _ => value switch
        {
            JsonObject map => OfMap(schema, rule, says, map, path),
            JsonArray list => OfList(rule, says, list, path),
            JsonValue scalar => OfScalar(rule, says, scalar, path),
            _ => [],
        },
    };

    private IEnumerable<string> OfMap(JsonObject schema, string rule, JsonNode says, JsonObject map, string path) => rule switch
    {
        "properties" => map.Where(entry => says[entry.Key] is not null).SelectMany(entry => Check(says[entry.Key]!, entry.Value, $"{path}/{entry.Key}")),
        "patternProperties" => says.AsObject().SelectMany(pattern => map.Where(entry => IsLike(entry.Key, pattern.Key)).SelectMany(entry => Check(pattern.Value!, entry.Value, $"{path}/{entry.Key}"))),
        "additionalProperties" => map.Where(entry => schema["properties"]?[entry.Key] is null && !HasPattern(schema, entry.Key)).SelectMany(entry => Check(says, entry.Value, $"{path}/{entry.Key}")),
        "propertyNames" => map.SelectMany(entry => Check(says, JsonValue.Create(entry.Key), $"{path}/{entry.Key}")),
        "required" => says.AsArray().Select(Text).Where(name => !map.ContainsKey(name)).Select(name => $"{path}: no property '{name}'"),
        "dependentRequired" => says.AsObject().Where(entry => map.ContainsKey(entry.Key)).SelectMany(entry => OfMap(schema, "required", entry.Value!, map, path)),
        "minProperties" => Unless(map.Count >= says.GetValue<int>(), path, "has too few properties"),
        _ => Unknown(rule),
    };

    private static bool HasPattern(JsonObject schema, string name) => schema["patternProperties"]?.AsObject().Any(pattern => IsLike(name, pattern.Key)) == true;

    private static bool IsLike(string text, string pattern) => Regex.IsMatch(text, pattern, RegexOptions.ECMAScript, TimeSpan.FromSeconds(1));

    private IEnumerable<string> OfList(string rule, JsonNode says, JsonArray list, string path) => rule switch
    {
        "items" => list.SelectMany((item, index) => Check(says, item, string.Create(CultureInfo.InvariantCulture, $"{path}/{index}"))),
        "minItems" => Unless(list.Count >= says.GetValue<int>(), path, "has too few items"),
        "maxItems" => Unless(list.Count <= says.GetValue<int>(), path, "has too many items"),
        "uniqueItems" => Unless(list.DistinctBy(item => item?.ToJsonString(), StringComparer.Ordinal).Count() == list.Count, path, "has an item twice"),
        _ => Unknown(rule),
    };

    private static IEnumerable<string> OfScalar(string rule, JsonNode says, JsonValue scalar, string path) => rule switch
    {
        "pattern" => Unless(!scalar.TryGetValue<string>(out var text) || IsLike(text, Text(says)), path, $"'{scalar}' is not like {says}"),
        "minimum" => Unless(!scalar.TryGetValue<long>(out var number) || number >= says.GetValue<long>(), path, "is too small"),
        "maximum" => Unless(!scalar.TryGetValue<long>(out var number) || number <= says.GetValue<long>(), path, "is too large"),
        _ => Unknown(rule),
    };

    // a rule for another type says nothing about a value; one that nobody here knows must not pass for kept
    private static IEnumerable<string> Unknown(string rule) => rule is "properties" or "patternProperties" or "additionalProperties" or "propertyNames" or "required"
        or "dependentRequired" or "minProperties" or "items" or "minItems" or "maxItems" or "uniqueItems" or "pattern" or "minimum" or "maximum"
            ? []
            : throw new NotSupportedException($"the schema uses '{rule}'");

    private static bool IsOf(string type, JsonNode? value) => type switch
    {
        "object" => value is JsonObject,
        "array" => value is JsonArray,
        "string" => value is JsonValue text && text.TryGetValue<string>(out _),
        "integer" => value is JsonValue number && number.TryGetValue<long>(out _),
        "boolean" => value is JsonValue flag && flag.TryGetValue<bool>(out _),
        _ => throw new NotSupportedException($"the schema uses type '{type}'"),
    };

    private static string Text(JsonNode? node) => node!.GetValue<string>();

    private static IEnumerable<string> Unless(bool isFine, string path, string problem) => isFine ? [] : [$"{path}: {problem}"];
}
