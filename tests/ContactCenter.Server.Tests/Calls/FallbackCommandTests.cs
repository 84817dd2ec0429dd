using System.CommandLine;
using System.Xml.Linq;
using ContactCenter.Server.Infrastructure.Hosting;
using ContactCenter.Server.Tests.Ivr;
using ContactCenter.Server.Tests.Ivr.Publication;

namespace ContactCenter.Server.Tests.Calls;

public sealed class FallbackCommandTests : IDisposable
{
    private readonly DirectoryInfo _out = Directory.CreateTempSubdirectory("contactcenter-fallback-");

    public void Dispose() => _out.Delete(recursive: true);

    [Fact]
    public async Task Each_Number_Has_A_Document_That_Apologises_In_Every_Language_And_Ends()
    {
        var (code, output, error) = await RunAsync("--Ivr:Folder", FlowFiles.DeliveredFolder);

        (code, error).ShouldBe((0, string.Empty));
        _out.EnumerateFiles().Select(file => file.Name).Order(StringComparer.Ordinal).ShouldBe(["34930000001.xml", "34930000002.xml", "34938000001.xml"]);
        output.ShouldContain("+34930000001  ");
        var verbs = Document("34930000001.xml");
        verbs.Select(verb => verb.Name.LocalName).ShouldBe(["Say", "Say", "Say", "Hangup"]);
        verbs[0].Value.ShouldStartWith("Tenim un problema tècnic");
        verbs[0].Attribute("voice")!.Value.ShouldBe("Polly.Arlet-Neural");
        verbs[2].Value.ShouldStartWith("We have a technical problem");
    }

    [Fact]
    public async Task Emergency_Number_Takes_The_Call()
    {
        using var draft = new DraftFolder();
        draft.Edit("vic/organization.yaml", "limits: {", "emergency_number: \"+34938000112\"\nlimits: {");

        (await RunAsync("--Ivr:Folder", draft.Path)).Code.ShouldBe(0);

        var verbs = Document("34938000001.xml");
        verbs.Select(verb => verb.Name.LocalName).ShouldBe(["Say", "Say", "Say", "Dial"]);
        verbs[0].Value.ShouldStartWith("Us atendrem de seguida");
        verbs[3].Element("Number")!.Value.ShouldBe("+34938000112");
        Document("34930000001.xml")[^1].Name.LocalName.ShouldBe("Hangup");
    }

    [Fact]
    public async Task Faulty_Files_Write_Nothing()
    {
        using var draft = new DraftFolder();
        draft.Edit("vic/organization.yaml", "zone: Europe/Madrid", "zone: Europe/Nowhere");

        var (code, _, error) = await RunAsync("--Ivr:Folder", draft.Path);

        code.ShouldBe(1);
        error.ShouldContain("vic/organization.yaml:");
        _out.EnumerateFiles().ShouldBeEmpty();
    }

    [Fact]
    public async Task Where_There_Is_Nothing_To_Read_Or_Nowhere_To_Write_It_Is_Said()
    {
        (await RunAsync("--Ivr:Folder", "/nowhere/at/all")).ShouldBe((2, string.Empty, "There is no folder /nowhere/at/all." + Environment.NewLine));
        var file = Path.Combine(_out.FullName, "file");
        await File.WriteAllTextAsync(file, "taken", TestContext.Current.CancellationToken);
        var (code, _, error) = await RunAsync("--Ivr:Folder", FlowFiles.DeliveredFolder, "--out", file);
        code.ShouldBe(2);
        error.ShouldStartWith($"--out {file} cannot be written: ");
    }

    private List<XElement> Document(string name) => [.. XDocument.Load(Path.Combine(_out.FullName, name)).Root!.Elements()];

    private async Task<(int Code, string Output, string Error)> RunAsync(params string[] arguments)
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        string[] target = arguments.Contains("--out", StringComparer.Ordinal) ? [] : ["--out", _out.FullName];
        var code = await CommandLine.RunAsync(["twilio", "fallback", .. target, .. arguments], new InvocationConfiguration { Output = output, Error = error });
        return (code, output.ToString(), error.ToString());
    }
}
