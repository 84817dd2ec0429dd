using System.Text.RegularExpressions;

namespace ContactCenter.Server.Tests.Ivr.Schemas;

/// <summary>Finds out which properties a reader knows, and which it needs, by what it says about a map that has the wrong ones.</summary>
internal static partial class ReaderProbe
{
    private const string Nonsense = "zzz: 1";

    /// <param name="file">Path of the file.</param>
    /// <param name="template">Its content; where <c>§</c> stands, properties of the map come in.</param>
    /// <param name="properties">Those that may call for others; they are given values of a wrong type.</param>
    public static (IReadOnlySet<string> Known, IReadOnlySet<string> Needed) Ask(string file, string template, IEnumerable<string> properties)
    {
        var bare = FlowFiles.ProblemsWith(file, template.Replace("§", Nonsense, StringComparison.Ordinal)).ToList();
        var full = FlowFiles.ProblemsWith(file, template.Replace("§", string.Concat(properties.Select(name => $"{name}: [], ")) + Nonsense, StringComparison.Ordinal));
        return (
            bare.Concat(full).Select(problem => Unknown.Match(problem)).Where(match => match.Success)
                .SelectMany(match => match.Groups["known"].Value.Split(", ")).ToHashSet(StringComparer.Ordinal),
            bare.Select(problem => Missing.Match(problem)).Where(match => match.Success)
                .Select(match => match.Groups["name"].Value).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>The node types that the reader offers to whoever writes another.</summary>
    public static IReadOnlyList<string> NodeTypes() =>
    [
        .. FlowFiles.ProblemsWith("vila/main.flow.yaml", "flow: main\nschema: 1\nstart: a\nnodes: { a: { type: zzz } }\n")
            .Select(problem => Types.Match(problem)).Single(match => match.Success).Groups["types"].Value
            .Split([", ", " or "], StringSplitOptions.None),
    ];

    [GeneratedRegex(@"unknown property 'zzz'; expected (?<known>.+)\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Unknown { get; }

    [GeneratedRegex(@"property '(?<name>\w+)' is missing\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Missing { get; }

    [GeneratedRegex(@"expected a node type \((?<types>.+)\), found", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Types { get; }
}
