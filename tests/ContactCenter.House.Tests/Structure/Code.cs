using System.Text.RegularExpressions;

namespace ContactCenter.House.Tests.Structure;

/// <summary>C# as it is compiled: comments do not count.</summary>
internal static partial class Code
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>Files below a folder in whose code a pattern occurs.</summary>
    public static IReadOnlyList<string> FilesWith(string folder, string pattern) =>
        [.. Repository.Files(folder, ".cs", ".razor").Where(path => Contains(Repository.Text(path), pattern))];

    public static bool Contains(string code, string pattern) =>
        Regex.IsMatch(WithoutComments(code), pattern, RegexOptions.None, Patience);

    private static string WithoutComments(string code) => Comment.Replace(code, "");

    // an address in a string has its slashes after a colon
    [GeneratedRegex(@"(?<!:)//[^\n]*|@\*.*?\*@", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Comment { get; }
}
