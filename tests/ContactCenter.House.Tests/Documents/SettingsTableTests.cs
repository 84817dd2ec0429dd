using System.Globalization;
using System.Text.RegularExpressions;
using ContactCenter.Twilio;

namespace ContactCenter.House.Tests.Documents;

/// <summary>The table of settings against the code that reads them.</summary>
public sealed partial class SettingsTableTests
{
    private const string Settings = "src/ContactCenter.Server/Infrastructure/Hosting/ServerSettings.cs";

    private static readonly Dictionary<string, string> Table = Row.Matches(new MarkdownPage("docs/configuration.md").Section("Configure"))
        .ToDictionary(row => row.Groups["key"].Value, row => row.Groups["default"].Value.Trim(), StringComparer.Ordinal);

    private static IEnumerable<string> ReadByTheHost => Repository.Files("src/ContactCenter.Server", ".cs")
        .SelectMany(path => Read.Matches(Repository.Text(path)))
        .Select(match => match.Groups["key"].Value);

    private static IEnumerable<string> BoundByTheEdge => typeof(TwilioOptions).GetProperties().Select(property => $"{TwilioOptions.Section}:{property.Name}");

    [Fact]
    public void Table_Has_Every_Setting_That_Is_Read_And_No_Other() =>
        Table.Keys.Order(StringComparer.Ordinal).ShouldBe(ReadByTheHost.Concat(BoundByTheEdge).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    [Fact]
    public void Defaults_Of_The_Provider_Edge_Are_Those_Of_Its_Options()
    {
        var options = new TwilioOptions();
        foreach (var property in typeof(TwilioOptions).GetProperties())
        {
            var value = Convert.ToString(property.GetValue(options), CultureInfo.InvariantCulture);
            Table[$"{TwilioOptions.Section}:{property.Name}"].ShouldBe(string.IsNullOrEmpty(value) ? "–" : $"`{value}`", property.Name);
        }
    }

    [Fact]
    public void Defaults_Of_The_Host_Stand_In_Its_Code()
    {
        var code = Repository.Text(Settings);
        var host = Table.Where(row => !BoundByTheEdge.Contains(row.Key, StringComparer.Ordinal)).ToList();

        host.ShouldNotBeEmpty();
        host.SelectMany(row => Literal.Matches(row.Value)).Select(match => match.Groups["code"].Value).Where(value => !code.Contains(value, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [GeneratedRegex(@"^\| `(?<key>[A-Za-z:]+)` \| (?<default>[^|]*)\|", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Row { get; }

    [GeneratedRegex("""configuration(?:\[|\.GetValue(?:<[^>]+>)?\(|\.GetSection\()"(?<key>[A-Za-z:]+)""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Read { get; }

    [GeneratedRegex("`(?<code>[^`]+)`", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Literal { get; }
}
