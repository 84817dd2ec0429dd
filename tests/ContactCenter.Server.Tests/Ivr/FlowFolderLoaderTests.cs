using ContactCenter.Server.Features.Ivr;

namespace ContactCenter.Server.Tests.Ivr;

public sealed class FlowFolderLoaderTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("ivr-flows-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void Files_On_Disk_Are_Read_And_What_Is_Not_Ours_Is_Left_Alone()
    {
        Write(FlowFiles.Sound());
        Write("README.md", "x");
        Write("vila/notes.txt", "x");
        Write("vila/.draft.yaml", "x: [");
        Write(".git/config.yaml", "x: [");

        var result = FlowFolderLoader.Load(_root);

        result.Problems.ShouldBeEmpty();
        result.Sets.ShouldHaveSingleItem().Organization.Id.Value.ShouldBe("vila");
    }

    [Fact]
    public void File_Beside_The_Organizations_Is_A_Problem()
    {
        Write(FlowFiles.Sound());
        Write("organization.yaml", "x");

        FlowFolderLoader.Load(_root).Problems.ShouldHaveSingleItem().ToString()
            .ShouldBe("organization.yaml:1:1: the file belongs to no organization; expected it in a folder of its own");
    }

    [Fact]
    public void Empty_Folder_Is_A_Problem() => FlowFolderLoader.Load(_root).Problems.ShouldHaveSingleItem().ToString()
        .ShouldBe("no organization is here; expected a folder per organization with an organization.yaml");

    [Fact]
    public void Folder_That_Is_Not_There_Is_A_Problem() =>
        FlowFolderLoader.Load(Path.Combine(_root, "nowhere")).Problems.ShouldHaveSingleItem().Message.ShouldMatch("^the flow folder .*nowhere cannot be read: ");

    [Fact]
    public void Catalog_Of_A_Faulty_Folder_Tells_Everything_In_One_Exception()
    {
        var files = FlowFiles.Sound();
        files["vila/main.flow.yaml"] = "flow: other\nschema: 2\nstart: bye\nnodes: { bye: { type: hangup, text: bye } }\n";
        Write(files);

        var thrown = Should.Throw<InvalidFlowsException>(() => FlowCatalog.FromFolder(_root));

        thrown.Message.ReplaceLineEndings("\n").ShouldBe("""
            The flow files have 2 problem(s):
            vila/main.flow.yaml:1:7: expected the name of the file, 'main', found 'other'
            vila/main.flow.yaml:2:9: expected a whole number from 1 to 1, found the number 2
            """.ReplaceLineEndings("\n"));
        thrown.Problems.Count.ShouldBe(2);
    }

    private void Write(Dictionary<string, string> files)
    {
        foreach (var (name, content) in files)
        {
            Write(name, content);
        }
    }

    private void Write(string name, string content)
    {
        var path = Path.Combine(_root, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
    }
}
