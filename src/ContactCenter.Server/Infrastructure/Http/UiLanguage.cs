using ContactCenter.Core.Common;

namespace ContactCenter.Server.Infrastructure.Http;

/// <summary>
/// The language of a page: what the address asks for, else what the reader chose before, else what the browser prefers, else
/// Catalan.
/// </summary>
internal static class UiLanguage
{
    /// <summary>The query parameter with which a reader chooses.</summary>
    public const string Parameter = "lang";

    /// <summary>The cookie that remembers the choice.</summary>
    public const string Cookie = "ui-language";

    public static readonly LanguageTag Default = new("ca");

    /// <summary>The languages of the screens, first choice first.</summary>
    public static readonly IReadOnlyList<LanguageTag> All = [Default, new("es"), new("en")];

    private static readonly TimeSpan Remembered = TimeSpan.FromDays(365);

    public static LanguageTag Of(HttpContext http) => Asked(http.Request) ?? Find(http.Request.Cookies[Cookie]) ?? Preferred(http.Request) ?? Default;

    /// <summary>Keeps the choice that the address makes, if it makes one.</summary>
    public static void Remember(HttpContext http)
    {
        if (Asked(http.Request) is { } asked)
        {
            http.Response.Cookies.Append(Cookie, asked.Value, new CookieOptions
            {
                HttpOnly = true,
                IsEssential = true,
                MaxAge = Remembered,
                SameSite = SameSiteMode.Lax,
                Secure = http.Request.IsHttps,
            });
        }
    }

    private static LanguageTag? Asked(HttpRequest request) => Find(request.Query[Parameter]);

    private static LanguageTag? Preferred(HttpRequest request) => request.GetTypedHeaders().AcceptLanguage
        .Where(language => language.Quality is not 0)
        .OrderByDescending(language => language.Quality ?? 1)
        .Select(language => Find(language.Value.Value?.Split('-')[0]))
        .FirstOrDefault(found => found is not null);

    private static LanguageTag? Find(string? text) =>
        All.Where(language => string.Equals(language.Value, text, StringComparison.OrdinalIgnoreCase)).Select(language => (LanguageTag?)language).FirstOrDefault();
}
