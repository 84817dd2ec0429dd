using System.Globalization;
using ContactCenter.Core.Common;
using ContactCenter.Server.Infrastructure.Http;

namespace ContactCenter.Server.Infrastructure.Pages;

/// <summary>The texts of the page that is being answered, in its reader's language.</summary>
internal sealed class PageTexts(UiTexts texts, IHttpContextAccessor http)
{
    public LanguageTag Language { get; } = UiLanguage.Of(http.HttpContext!);

    /// <summary>How the reader writes numbers, dates and plurals; pages format with it explicitly.</summary>
    public CultureInfo Culture => CultureInfo.GetCultureInfo(Language.Value switch
    {
        "en" => "en-GB",
        var language => $"{language}-ES",
    });

    public string this[string key] => texts.Get(Language, key);

    /// <summary>A text that may be missing: null then.</summary>
    public string? Find(string key) => texts.In(Language).GetValueOrDefault(key);

    /// <summary>A text with values in its places <c>{0}</c>, <c>{1}</c>….</summary>
    public string Format(string key, params object[] values) => string.Format(Culture, this[key], values);

    /// <summary>How long something has lasted, as clocks show it: <c>4:05</c>, from an hour on <c>1:04:05</c>; never negative.</summary>
    public static string Elapsed(TimeSpan span) =>
        (span < TimeSpan.Zero ? TimeSpan.Zero : span).ToString(span < TimeSpan.FromHours(1) ? @"m\:ss" : @"h\:mm\:ss", CultureInfo.InvariantCulture);

    /// <summary>The texts that a page's script needs, by the beginnings of their keys.</summary>
    public IReadOnlyDictionary<string, string> WithPrefixes(params string[] prefixes) => texts.In(Language)
        .Where(text => Array.Exists(prefixes, prefix => text.Key.StartsWith(prefix, StringComparison.Ordinal)))
        .ToDictionary(text => text.Key, text => text.Value, StringComparer.Ordinal);
}
