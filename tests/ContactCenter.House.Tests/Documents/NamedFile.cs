using System.Buffers;

namespace ContactCenter.House.Tests.Documents;

/// <summary>A file or folder as documents name it: from the root, or shortened in the way that ARCHITECTURE.md explains.</summary>
internal static class NamedFile
{
    private static readonly Dictionary<string, string> Short = new(StringComparer.Ordinal)
    {
        ["C"] = "src/ContactCenter.Core",
        ["D"] = "src/ContactCenter.Data",
        ["T"] = "src/ContactCenter.Twilio",
        ["S"] = "src/ContactCenter.Server/Features",
        ["I"] = "src/ContactCenter.Server/Infrastructure",
        ["Q"] = "sql/queries",
    };

    private static readonly SearchValues<char> Placeholders = SearchValues.Create("<>{}* :=…");
    private static readonly string[] Roots = ["src", "sql", "tests", "docs", "ivr-flows", "build"];
    private static readonly string[] Endings = ["", ".cs", ".razor", ".sql", ".sqlite.sql"];

    /// <summary>Whether a piece of code in a document names a file; one with a placeholder names none.</summary>
    public static bool IsOne(string code)
    {
        var first = code.Split('/')[0];
        return code.Contains('/', StringComparison.Ordinal)
            && !code.AsSpan().ContainsAny(Placeholders)
            && (Short.ContainsKey(first) || Roots.Contains(first, StringComparer.Ordinal));
    }

    public static bool IsThere(string code)
    {
        var parts = code.TrimEnd('/').Split('/', 2);
        var path = string.Join('/', [Short.GetValueOrDefault(parts[0], parts[0]), .. parts[1..]]);
        return Endings.Any(ending => Repository.Has(path + ending));
    }
}
