using System.Collections.Frozen;
using System.Text.Json;
using ContactCenter.Core.Common;
using ContactCenter.Server.Infrastructure.Http;

namespace ContactCenter.Server.Infrastructure.Pages;

/// <summary>What the screens say, per language, from the files in <c>Texts/</c>. A key that is missing is a bug.</summary>
internal sealed class UiTexts
{
    private readonly FrozenDictionary<LanguageTag, FrozenDictionary<string, string>> _texts =
        UiLanguage.All.ToFrozenDictionary(language => language, Load);

    public string Get(LanguageTag language, string key) => In(language).TryGetValue(key, out var text)
        ? text
        : throw new KeyNotFoundException($"Texts/{language}.json has no text '{key}'.");

    /// <summary>Every text of a language by its key.</summary>
    public IReadOnlyDictionary<string, string> In(LanguageTag language) => _texts[language];

    private static FrozenDictionary<string, string> Load(LanguageTag language)
    {
        using var stream = typeof(UiTexts).Assembly.GetManifestResourceStream($"texts/{language}.json")
            ?? throw new InvalidOperationException($"Texts/{language}.json is not part of the build.");
        return JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
