using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;

namespace TwilioEmulator.Rest;

/// <summary>The envelope of a list: one page and the addresses of its neighbours, which keep the filters.</summary>
internal static class RestPage
{
    private const int DefaultSize = 50;
    private const int LargestSize = 1000;

    public static IResult Of<T>(string plural, IEnumerable<T> items, Func<T, object> resource, HttpRequest request, string path)
    {
        var size = Math.Clamp(Read(request, "PageSize", DefaultSize), 1, LargestSize);
        var page = Math.Max(0, Read(request, "Page", 0));
        var all = items.ToList();
        var shown = all.Skip(page * size).Take(size).Select(resource).ToList();
        var filters = request.Query.Where(pair => pair.Key is not ("Page" or "PageSize" or "PageToken")).ToList();

        string Address(int number)
        {
            var query = new QueryBuilder(filters) { { "PageSize", size.ToString(CultureInfo.InvariantCulture) }, { "Page", number.ToString(CultureInfo.InvariantCulture) } };
            return path + query.ToQueryString();
        }

        return RestJson.Ok(new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [plural] = shown,
            ["first_page_uri"] = Address(0),
            ["next_page_uri"] = (page + 1) * size < all.Count ? Address(page + 1) : null,
            ["previous_page_uri"] = page > 0 ? Address(page - 1) : null,
            ["page"] = page,
            ["page_size"] = size,
            ["start"] = page * size,
            ["end"] = shown.Count == 0 ? page * size : (page * size) + shown.Count - 1,
            ["uri"] = Address(page),
        });
    }

    private static int Read(HttpRequest request, string name, int byDefault) =>
        int.TryParse(request.Query[name], NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : byDefault;
}
