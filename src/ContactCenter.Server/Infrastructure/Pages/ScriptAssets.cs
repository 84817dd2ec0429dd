using System.Collections.Frozen;
using System.Net.Mime;
using System.Reflection;
using System.Security.Cryptography;

namespace ContactCenter.Server.Infrastructure.Pages;

/// <summary>The pages' scripts and their own style sheets, from inside the program; addresses change with the content.</summary>
internal static class ScriptAssets
{
    private const string Prefix = "web/";
    private const int TagLength = 12;
    private static readonly FrozenDictionary<string, (byte[] Content, string Tag)> Files = Load();

    /// <summary>Where a file is found, as in <c>desktop.js</c>.</summary>
    public static string Address(string name) => $"/assets/{name}?v={Files[name].Tag}";

    public static void MapScriptAssets(this IEndpointRouteBuilder endpoints)
    {
        foreach (var (name, file) in Files)
        {
            var type = Path.GetExtension(name) is ".css" ? MediaTypeNames.Text.Css : MediaTypeNames.Text.JavaScript;
            endpoints.MapGet($"/assets/{name}", (HttpContext http) =>
            {
                http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
                return TypedResults.Bytes(file.Content, type);
            }).ExcludeFromDescription();
        }
    }

    private static FrozenDictionary<string, (byte[] Content, string Tag)> Load()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .ToFrozenDictionary(name => name[Prefix.Length..], name => Read(assembly, name), StringComparer.Ordinal);
    }

    private static (byte[] Content, string Tag) Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        var content = copy.ToArray();
        return (content, Convert.ToHexStringLower(SHA256.HashData(content))[..TagLength]);
    }
}
