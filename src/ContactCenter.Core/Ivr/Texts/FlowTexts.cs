using ContactCenter.Core.Common;

namespace ContactCenter.Core.Ivr;

/// <summary>What callers hear, by language and key; flows name keys only.</summary>
/// <param name="ByLanguage">Language → key → text.</param>
public sealed record FlowTexts(IReadOnlyDictionary<LanguageTag, IReadOnlyDictionary<string, FlowText>> ByLanguage)
{
    /// <summary>Takes plain texts apart.</summary>
    public FlowTexts(IReadOnlyDictionary<LanguageTag, IReadOnlyDictionary<string, string>> written)
        : this(written.ToDictionary(
            language => language.Key,
            IReadOnlyDictionary<string, FlowText> (language) => language.Value.ToDictionary(text => text.Key, text => FlowText.Parse(text.Value), StringComparer.Ordinal)))
    {
    }

    /// <summary>Whether a text exists and says something.</summary>
    public bool Has(LanguageTag language, string key) => Find(language, key) is { Written.Length: > 0 };

    /// <summary>The text; null where it is missing.</summary>
    public FlowText? Find(LanguageTag language, string key) =>
        ByLanguage.TryGetValue(language, out var texts) && texts.TryGetValue(key, out var text) ? text : null;

    /// <summary>What is spoken where no value is known, or an empty text where the check was not made.</summary>
    public string Get(LanguageTag language, string key) => Find(language, key)?.Plain ?? string.Empty;
}
