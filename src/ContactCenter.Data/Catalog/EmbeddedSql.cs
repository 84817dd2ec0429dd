using System.Reflection;

namespace ContactCenter.Data.Catalog;

/// <summary>The product's SQL files: path from <c>sql/</c> on, with forward slashes, and text.</summary>
internal sealed record EmbeddedSql(IReadOnlyDictionary<string, string> Files)
{
    public static EmbeddedSql Load()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return new(assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(".sql", StringComparison.Ordinal))
            .ToDictionary(name => name.Replace('\\', '/'), name => ReadText(assembly, name), StringComparer.Ordinal));
    }

    /// <summary>The files of one folder and below, in the order of their paths.</summary>
    public IEnumerable<KeyValuePair<string, string>> Under(string folder) => Files
        .Where(file => file.Key.StartsWith(folder + "/", StringComparison.Ordinal))
        .OrderBy(file => file.Key, StringComparer.Ordinal);

    private static string ReadText(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);

        // The same file must be the same text, and have the same checksum, on every machine that built it.
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
