using System.Text.RegularExpressions;

namespace ContactCenter.Server.Tests.Ivr.Schemas;

/// <summary>What editors tell authors is what the server will tell them.</summary>
public sealed partial class DeliveredFilesTests
{
    public static TheoryData<string> Files => [.. FlowFiles.Delivered().Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Delivered_File_Names_Its_Schema_And_Keeps_To_It(string file)
    {
        var content = FlowFiles.Delivered()[file];
        var first = FirstLine.Match(content);

        first.Success.ShouldBeTrue($"{file} begins without '# yaml-language-server: $schema='");
        var folder = Path.GetDirectoryName(Path.Combine(FlowFiles.DeliveredFolder, file))!;
        Path.GetFullPath(Path.Combine(folder, first.Groups["path"].Value))
            .ShouldBe(Path.Combine(FlowFiles.DeliveredFolder, "schema", $"{SchemaOf(file)}.schema.json"));
        JsonSchema.Of(SchemaOf(file)).Problems(YamlAsJson.Read(content)).ShouldBeEmpty();
    }

    [Fact]
    public void Each_Kind_Of_File_Has_Its_Schema() =>
        Directory.EnumerateFiles(Path.Combine(FlowFiles.DeliveredFolder, "schema")).Select(Path.GetFileName).Order(StringComparer.Ordinal)
            .ShouldBe(["calendar.schema.json", "flow.schema.json", "organization.schema.json", "test.schema.json", "texts.schema.json"]);

    [Fact]
    public void Every_Reference_Inside_A_Schema_Leads_Somewhere_And_Nothing_Is_Left_Over()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(FlowFiles.DeliveredFolder, "schema")))
        {
            var text = File.ReadAllText(file);
            var schema = JsonSchema.Of(Path.GetFileName(file)[..^".schema.json".Length]);

            schema.Root["$schema"]!.GetValue<string>().ShouldBe("https://json-schema.org/draft/2020-12/schema");
            var defined = schema.Root["$defs"]?.AsObject().Select(definition => definition.Key) ?? [];
            Reference.Matches(text).Select(match => match.Groups["name"].Value).Distinct(StringComparer.Ordinal)
                .ShouldBe(defined, StringComparer.Ordinal, ignoreOrder: true, file);
        }
    }

    internal static string SchemaOf(string file) => file switch
    {
        _ when file.EndsWith(".flow.yaml", StringComparison.Ordinal) => "flow",
        _ when file.Contains("/texts/", StringComparison.Ordinal) => "texts",
        _ when file.Contains("/tests/", StringComparison.Ordinal) => "test",
        _ => Path.GetFileNameWithoutExtension(file),
    };

    [GeneratedRegex(@"\A# yaml-language-server: \$schema=(?<path>\S+)\r?\n", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FirstLine { get; }

    [GeneratedRegex("\"#/\\$defs/(?<name>[a-z_]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Reference { get; }
}
