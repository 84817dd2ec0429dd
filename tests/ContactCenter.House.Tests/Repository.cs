namespace ContactCenter.House.Tests;

/// <summary>The files of the repository, as whoever clones it sees them.</summary>
internal static class Repository
{
    private static readonly string[] NotOurs = [".git", "artifacts", "node_modules", "bin", "obj", "data", "TestResults", "BenchmarkDotNet.Artifacts"];

    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = FindRoot(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>Files below a folder by their endings; paths from the root, with slashes.</summary>
    public static IReadOnlyList<string> Files(string folder, params string[] endings) =>
        [.. Below(new DirectoryInfo(Path.Combine(Root, folder)))
            .Where(path => endings.Length == 0 || endings.Any(ending => path.EndsWith(ending, StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal)];

    /// <summary>Names of the folders directly in a folder; none when there is no such folder.</summary>
    public static IReadOnlyList<string> Folders(string folder) => Directory.Exists(Path.Combine(Root, folder))
        ? [.. Directory.GetDirectories(Path.Combine(Root, folder)).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)]
        : [];

    public static string Text(string path) => File.ReadAllText(Path.Combine(Root, path));

    public static string[] Lines(string path) => File.ReadAllLines(Path.Combine(Root, path));

    /// <summary>Whether a file or a folder is there.</summary>
    public static bool Has(string path) => File.Exists(Path.Combine(Root, path)) || Directory.Exists(Path.Combine(Root, path));

    private static IEnumerable<string> Below(DirectoryInfo folder)
    {
        foreach (var file in folder.EnumerateFiles())
        {
            yield return Path.GetRelativePath(Root, file.FullName).Replace('\\', '/');
        }

        foreach (var path in folder.EnumerateDirectories().Where(sub => !NotOurs.Contains(sub.Name, StringComparer.Ordinal)).SelectMany(Below))
        {
            yield return path;
        }
    }

    private static string FindRoot(DirectoryInfo? folder) => folder switch
    {
        null => throw new InvalidOperationException("The tests do not run from inside the solution's folder."),
        _ when File.Exists(Path.Combine(folder.FullName, "ContactCenter.sln")) => folder.FullName,
        _ => FindRoot(folder.Parent),
    };
}
