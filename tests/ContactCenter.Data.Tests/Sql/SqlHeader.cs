using System.Text.RegularExpressions;

namespace ContactCenter.Data.Tests.Sql;

/// <summary>The comment lines at the top of a query.</summary>
internal static partial class SqlHeader
{
    public static string Of(string text) =>
        string.Join('\n', text.Split('\n').TakeWhile(line => line.StartsWith("--", StringComparison.Ordinal)));

    public static IReadOnlyList<string> ParametersOf(string text) =>
        [.. Parameter.Matches(Of(text)).Select(match => match.Groups["name"].Value).Distinct(StringComparer.Ordinal)];

    [GeneratedRegex(@"@(?<name>\w+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parameter { get; }
}
