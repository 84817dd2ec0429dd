using ContactCenter.Core.Common;
using ContactCenter.Core.Ivr;
using ContactCenter.Server.Features.Ivr.Yaml;

namespace ContactCenter.Server.Features.Ivr.Files;

/// <summary>A text says the same in each language: it has the placeholders that it has in the first one, in any order.</summary>
internal sealed class PlaceholderCheck(IReadOnlyDictionary<LanguageTag, IReadOnlyDictionary<string, TextDraft>> texts, ProblemList problems)
{
    /// <param name="languages">The organization's languages, its first one first.</param>
    public void Compare(IReadOnlyList<LanguageTag> languages)
    {
        var written = languages.Distinct().Where(texts.ContainsKey).ToList();
        foreach (var language in written.Skip(1))
        {
            foreach (var (key, draft) in texts[language].Where(text => text.Value.IsSound))
            {
                var first = written.TakeWhile(other => other != language).FirstOrDefault(other => texts[other].ContainsKey(key));
                if (first.Value is not null && texts[first][key] is { IsSound: true } other)
                {
                    Compare(key, draft, other, first);
                }
            }
        }
    }

    private void Compare(string key, TextDraft draft, TextDraft other, LanguageTag first)
    {
        var (here, there) = (Names(draft.Text), Names(other.Text));
        if (!here.SetEquals(there))
        {
            problems.Add(draft.Place, $"text '{key}' has {Describe(here)} here and {Describe(there)} in {TextFileReader.FileOf(first)}");
        }
    }

    // the gender of a number is a matter of the language
    private static SortedSet<string> Names(FlowText text) => new(
        text.Placeholders.Select(place => place.Format switch
        {
            null => $"{{{place.Name}}}",
            SpokenFormat.NumberFeminine => $"{{{place.Name}:{SpokenFormats.NameOf(SpokenFormat.Number)}}}",
            { } format => $"{{{place.Name}:{SpokenFormats.NameOf(format)}}}",
        }),
        StringComparer.Ordinal);

    private static string Describe(SortedSet<string> placeholders) => placeholders.Count == 0 ? "no placeholder" : string.Join(", ", placeholders);
}
