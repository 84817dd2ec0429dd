using System.Net.Mime;
using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace ContactCenter.Server.Infrastructure.Pages;

/// <summary>Serves the style sheet from inside the program, so that it is there however the server is started.</summary>
internal static class PageAssets
{
    private const string StyleSheet = "assets/site.css";

    public static void MapPageAssets(this IEndpointRouteBuilder endpoints)
    {
        var content = Load();
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(content))}\"");
        endpoints.MapGet("/" + StyleSheet, (HttpContext http) =>
        {
            http.Response.Headers.CacheControl = "no-cache";
            return TypedResults.Bytes(content, MediaTypeNames.Text.Css, entityTag: tag);
        }).ExcludeFromDescription();
    }

    private static byte[] Load()
    {
        using var stream = typeof(PageAssets).Assembly.GetManifestResourceStream(StyleSheet)
            ?? throw new InvalidOperationException($"{StyleSheet} is not part of the build.");
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
