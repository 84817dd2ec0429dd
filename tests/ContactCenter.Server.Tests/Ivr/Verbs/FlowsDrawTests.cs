using System.CommandLine;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Xml.Linq;
using ContactCenter.Core.Ivr;
using ContactCenter.Core.Ivr.Drawings;
using ContactCenter.Server.Infrastructure.Hosting;
using ContactCenter.Server.Tests.Ivr.Publication;

namespace ContactCenter.Server.Tests.Ivr.Verbs;

public sealed class FlowsDrawTests : IDisposable
{
    private readonly DirectoryInfo _out = Directory.CreateTempSubdirectory("contactcenter-drawings-");

    public void Dispose() => _out.Delete(recursive: true);

    [Fact]
    public async Task A_Flow_Is_Drawn_As_Text_Or_As_A_Picture()
    {
        var (code, text, _) = await DrawAsync(FlowFiles.DeliveredFolder, "--organization", "prat", "--flow", "main");
        code.ShouldBe(0);
        text.ShouldStartWith("---\ntitle: main\n---\nflowchart TD\n  welcome[\"✓ welcome<br/>say\"]:::step\n");

        (code, var picture, _) = await DrawAsync(FlowFiles.DeliveredFolder, "--organization", "prat", "--flow", "main", "--format", "svg");
        code.ShouldBe(0);
        XDocument.Parse(picture).Root!.Elements().First().Value.ShouldBe("Flow main: El Prat de Llobregat City Council");
    }

    [Fact]
    public async Task A_Folder_Takes_A_File_Per_Flow()
    {
        var (code, output, _) = await DrawAsync(FlowFiles.DeliveredFolder, "--format", "svg", "--out", _out.FullName);

        code.ShouldBe(0);
        output.ShouldBeEmpty();
        var names = _out.EnumerateFiles().Select(file => file.Name).ToList();
        names.ShouldContain("prat-main.svg", StringComparer.Ordinal);
        names.ShouldContain("vic-main.svg", StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_Folder_With_A_Fault_Is_Drawn_As_Far_As_It_Goes()
    {
        using var draft = new DraftFolder();
        draft.Edit("prat/main.flow.yaml", "next: language }", "next: nowhere }");

        var (code, text, error) = await DrawAsync(draft.Path, "--organization", "prat", "--flow", "main");

        code.ShouldBe(1);
        text.ShouldContain("| nowhere\n");
        error.ShouldContain("prat/main.flow.yaml:");
    }

    [Fact]
    public async Task What_Cannot_Be_Drawn_Is_Told_In_One_Line()
    {
        (await DrawAsync(FlowFiles.DeliveredFolder, "--organization", "nowhere")).ShouldBe((2, string.Empty, "No flow of that name could be read here." + Environment.NewLine));
        (await DrawAsync(FlowFiles.DeliveredFolder, "--format", "svg")).Code.ShouldBe(2);
        (await DrawAsync(FlowFiles.DeliveredFolder, "--out", Path.Combine(FlowFiles.DeliveredFolder, "README.md"))).Code.ShouldBe(2);
    }

    [Fact]
    public void Nodes_Are_Called_What_Flow_Files_Call_Them()
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(FlowFiles.DeliveredFolder, "schema", "flow.schema.json")));
        var words = schema.RootElement.GetProperty("$defs").GetProperty("node").GetProperty("properties").GetProperty("type").GetProperty("enum")
            .EnumerateArray().Select(word => word.GetString()!);
        var nodes = typeof(FlowNode).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(FlowNode)) && !type.IsAbstract)
            .Select(type => FlowNodeTypes.NameOf((FlowNode)RuntimeHelpers.GetUninitializedObject(type)));

        nodes.Except(words, StringComparer.Ordinal).ShouldBeEmpty();
    }

    private static async Task<(int Code, string Output, string Error)> DrawAsync(params string[] arguments)
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        var code = await CommandLine.RunAsync(["flows", "draw", .. arguments], new InvocationConfiguration { Output = output, Error = error });
        return (code, output.ToString(), error.ToString());
    }
}
