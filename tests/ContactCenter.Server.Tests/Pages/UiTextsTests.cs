using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using ContactCenter.Server.Infrastructure.Http;
using ContactCenter.Server.Infrastructure.Pages;

namespace ContactCenter.Server.Tests.Pages;

public sealed partial class UiTextsTests
{
    private readonly UiTexts _texts = new();

    [Fact]
    public void Every_Language_Says_Everything()
    {
        var keys = _texts.In(UiLanguage.Default).Keys.Order(StringComparer.Ordinal).ToList();

        foreach (var language in UiLanguage.All)
        {
            _texts.In(language).Keys.Order(StringComparer.Ordinal).ShouldBe(keys, StringComparer.Ordinal, ignoreOrder: false, $"Texts/{language}.json");
            _texts.In(language).Where(pair => string.IsNullOrWhiteSpace(pair.Value)).ShouldBeEmpty();
        }
    }

    [Fact]
    public void A_Text_Has_The_Same_Places_In_Every_Language()
    {
        foreach (var (key, text) in _texts.In(UiLanguage.Default))
        {
            foreach (var language in UiLanguage.All)
            {
                PlacesOf(_texts.Get(language, key)).ShouldBe(PlacesOf(text), StringComparer.Ordinal, ignoreOrder: false, $"{key} in Texts/{language}.json");
            }
        }
    }

    [Fact]
    public void Pages_Ask_Only_For_Texts_That_Are_There()
    {
        var asked = Directory.EnumerateFiles(SourceFolder(), "*.razor", SearchOption.AllDirectories)
            .SelectMany(file => AskedKey.Matches(File.ReadAllText(file)))
            .Select(match => match.Groups["key"].Value)
            .Distinct(StringComparer.Ordinal)
            .ToList();

        asked.ShouldNotBeEmpty();
        asked.Except(_texts.In(UiLanguage.Default).Keys, StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Fact]
    public void A_Missing_Text_Is_A_Bug_That_Names_Its_File() =>
        Should.Throw<KeyNotFoundException>(() => _texts.Get(UiLanguage.Default, "no.such.text")).Message.ShouldBe("Texts/ca.json has no text 'no.such.text'.");

    private static IEnumerable<string> PlacesOf(string text) => Place.Matches(text).Select(match => match.Value).Order(StringComparer.Ordinal);

    private static string SourceFolder([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(here, "../../../../src/ContactCenter.Server"));

    [GeneratedRegex(@"\{\d+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Place { get; }

    [GeneratedRegex(@"Texts(\.Format\(|\[)""(?<key>[^""]+)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AskedKey { get; }
}
