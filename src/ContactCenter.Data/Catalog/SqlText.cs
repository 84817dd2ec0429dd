using System.Text.RegularExpressions;

namespace ContactCenter.Data.Catalog;

/// <summary>What can be told of a statement in any dialect without understanding it.</summary>
internal static partial class SqlText
{
    /// <summary>The names behind <c>@</c>, without it, in the order of first use; comments and literals do not count.</summary>
    public static IReadOnlyList<string> ParametersOf(string sql) =>
        [.. Parameter.Matches(WithoutCommentsAndLiterals(sql)).Select(match => match.Groups["name"].Value).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>How many statements there are, taking it that a semicolon ends one.</summary>
    public static int CountStatements(string sql) =>
        WithoutCommentsAndLiterals(sql).Split(';').Count(part => !string.IsNullOrWhiteSpace(part));

    /// <summary>Puts something else in the place of one parameter.</summary>
    public static string ReplaceParameter(string sql, string name, string replacement) =>
        Parameter.Replace(sql, match => string.Equals(match.Groups["name"].Value, name, StringComparison.OrdinalIgnoreCase) ? replacement : match.Value);

    public static string WithoutCommentsAndLiterals(string sql) => CommentOrLiteral.Replace(sql, " ");

    [GeneratedRegex("""--[^\n]*|/\*.*?\*/|'(?:[^']|'')*'|"(?:[^"]|"")*"|\[[^\]]*\]""", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CommentOrLiteral { get; }

    [GeneratedRegex(@"(?<![@\w])@(?<name>\w+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parameter { get; }
}
