using ContactCenter.Core.Common;

namespace ContactCenter.Core.Ivr;

/// <summary>What callers hear, by language and key; flows name keys only.</summary>
/// <param name="ByLanguage">Language → key → text.</param>
public sealed record FlowTexts(IReadOnlyDictionary<LanguageTag, IReadOnlyDictionary<string, string>> ByLanguage)
{
    /// <summary>Whether a text exists and says something.</summary>
    public bool Has(LanguageTag language, string key) =>
        ByLanguage.TryGetValue(language, out var texts) && texts.TryGetValue(key, out var text) && text.Length > 0;

    /// <summary>The text, or an empty one where the check was not made.</summary>
    public string Get(LanguageTag language, string key) =>
        ByLanguage.TryGetValue(language, out var texts) && texts.TryGetValue(key, out var text) ? text : string.Empty;
}
