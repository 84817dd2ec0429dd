namespace ContactCenter.Server.Tests.Ivr;

public sealed class FolderRevisionTests
{
    [Fact]
    public void Revision_Is_Sixteen_Hexadecimal_Digits_And_The_Same_For_The_Same_Files_In_Any_Order()
    {
        var revision = RevisionOf(FlowFiles.Sound());

        revision.ShouldMatch("^[0-9a-f]{16}$");
        RevisionOf(FlowFiles.Sound().Reverse()).ShouldBe(revision);
    }

    [Fact]
    public void Any_Change_Of_A_File_Changes_It()
    {
        var files = FlowFiles.Sound();
        files["vila/texts/ca.yaml"] += "# a remark\n";

        RevisionOf(files).ShouldNotBe(RevisionOf(FlowFiles.Sound()), StringComparer.Ordinal);
    }

    [Fact]
    public void Content_That_Moves_To_Another_File_Changes_It()
    {
        var files = FlowFiles.Sound();
        files["vila/other.flow.yaml"] = files["vila/main.flow.yaml"].Replace("main", "other", StringComparison.Ordinal);
        var renamed = FlowFiles.Sound();
        renamed["vila/third.flow.yaml"] = files["vila/main.flow.yaml"].Replace("main", "third", StringComparison.Ordinal);

        RevisionOf(files).ShouldNotBe(RevisionOf(renamed), StringComparer.Ordinal);
    }

    [Fact]
    public void Another_Organizations_Files_Do_Not_Change_It() =>
        FlowFiles.Load(FlowFiles.Sound().Concat(FlowFiles.Sound("zona", "+34930000008"))).Sets[0].Revision.ShouldBe(RevisionOf(FlowFiles.Sound()));

    private static string RevisionOf(IEnumerable<KeyValuePair<string, string>> files) => FlowFiles.Load(files).Sets.ShouldHaveSingleItem().Revision;
}
