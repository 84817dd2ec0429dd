using System.Text.RegularExpressions;

namespace ContactCenter.House.Tests.Structure;

public sealed partial class ProjectArrowsTests
{
    private static readonly Dictionary<string, string[]> Arrows = new(StringComparer.Ordinal)
    {
        ["ContactCenter.Core"] = [],
        ["ContactCenter.Data"] = ["ContactCenter.Core", "Microsoft.SqlServer.Server"],
        ["ContactCenter.Twilio"] = ["ContactCenter.Core"],
        ["ContactCenter.Server"] = ["ContactCenter.Core", "ContactCenter.Data", "ContactCenter.Twilio", "TwilioEmulator"],
        ["TwilioEmulator"] = [],
        ["Microsoft.SqlServer.Server"] = [],
    };

    public static TheoryData<string> Projects => [.. Arrows.Keys];

    [Fact]
    public void Every_Project_Stands_In_The_Picture() => Repository.Folders("src").ShouldBe(Arrows.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Projects))]
    public void Project_Refers_Exactly_To_What_The_Picture_Shows(string project) =>
        new ProjectFile(project).References.ShouldBe(Arrows[project]);

    [Fact]
    public void Core_Has_No_Packages_And_No_Web()
    {
        var core = new ProjectFile("ContactCenter.Core");

        core.Packages.ShouldBeEmpty();
        core.Frameworks.ShouldBeEmpty();
    }

    [Fact]
    public void Emulator_Has_No_Packages() => new ProjectFile("TwilioEmulator").Packages.ShouldBeEmpty();

    [Fact]
    public void Only_The_Hosting_Folder_Knows_The_Emulator() =>
        Code.FilesWith("src/ContactCenter.Server", @"\busing TwilioEmulator\b|\bTwilioEmulator\.")
            .ShouldAllBe(path => path.StartsWith("src/ContactCenter.Server/Infrastructure/Hosting/", StringComparison.Ordinal));

    [Fact]
    public void Emulator_Has_Two_Doors_And_Their_Options() =>
        Repository.Files("src/TwilioEmulator", ".cs")
            .SelectMany(path => PublicType.Matches(Repository.Text(path)).Select(match => match.Groups["name"].Value))
            .Order(StringComparer.Ordinal)
            .ShouldBe(["TwilioEmulatorFeature", "TwilioEmulatorOptions"]);

    [GeneratedRegex(@"^public (?:static |sealed |abstract |partial |readonly )*(?:class|interface|enum|struct|record(?: struct)?) (?<name>\w+)", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PublicType { get; }
}
