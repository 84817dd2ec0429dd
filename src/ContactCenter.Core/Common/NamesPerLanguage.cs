namespace ContactCenter.Core.Common;

/// <summary>Names that an organization's files give in several languages.</summary>
internal static class NamesPerLanguage
{
    /// <summary>The name in a reader's language, in another one where there is none, and the identifier where there are no names.</summary>
    public static string In(this IReadOnlyDictionary<LanguageTag, string> names, LanguageTag language, LanguageTag otherwise, string identifier) =>
        names.TryGetValue(language, out var name) || names.TryGetValue(otherwise, out name) ? name : identifier;
}
