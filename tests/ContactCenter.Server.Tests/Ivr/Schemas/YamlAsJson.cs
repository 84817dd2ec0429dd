using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using ContactCenter.Server.Features.Ivr.Files;
using ContactCenter.Server.Features.Ivr.Yaml;

namespace ContactCenter.Server.Tests.Ivr.Schemas;

/// <summary>A file as an editor's schema check sees it.</summary>
internal static class YamlAsJson
{
    public static JsonNode? Read(string text)
    {
        var problems = new ProblemList();
        var map = YamlFile.Read(new FlowFile("vila/any.yaml", Encoding.UTF8.GetBytes(text)), problems);
        problems.Sorted().ShouldBeEmpty();
        return Convert(map!);
    }

    private static JsonNode? Convert(YamlValue value) => value switch
    {
        YamlMap map => new JsonObject(map.Entries.Select(entry => KeyValuePair.Create(entry.Key.Text, Convert(entry.Value)))),
        YamlList list => new JsonArray([.. list.Items.Select(Convert)]),
        YamlScalar { IsNothing: true } => null,
        YamlScalar { IsBoolean: true } scalar => JsonValue.Create(bool.Parse(scalar.Text)),
        YamlScalar { IsNumber: true } scalar when long.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
        YamlScalar { IsNumber: true } scalar => JsonValue.Create(double.Parse(scalar.Text, CultureInfo.InvariantCulture)),
        YamlScalar scalar => JsonValue.Create(scalar.Text),
        _ => throw new NotSupportedException(value.GetType().Name),
    };
}
