namespace ContactCenter.House.Tests.Structure;

public sealed class FileSizeTests
{
    private const int MostLines = 300;

    [Fact]
    public void No_Source_File_Outgrows_Three_Hundred_Lines() =>
        Repository.Files("src", ".cs", ".razor", ".ts", ".css").Where(path => Repository.Lines(path).Length > MostLines).ShouldBeEmpty();

    [Fact]
    public void Nine_In_Ten_Source_Files_Fit_On_Two_Screens()
    {
        var lengths = Repository.Files("src", ".cs").Select(path => Repository.Lines(path).Length).Order().ToList();

        lengths[lengths.Count / 2].ShouldBeLessThanOrEqualTo(50);
        lengths[lengths.Count * 9 / 10].ShouldBeLessThanOrEqualTo(150);
    }
}
