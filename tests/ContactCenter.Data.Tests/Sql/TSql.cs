using System.Text.RegularExpressions;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace ContactCenter.Data.Tests.Sql;

/// <summary>The grammar of SQL Server 2019, as Microsoft publishes it.</summary>
internal static partial class TSql
{
    /// <summary>The syntax tree, or the errors with line and column.</summary>
    public static (TSqlScript? Tree, IReadOnlyList<string> Errors) Parse(string sql)
    {
        using var reader = new StringReader(WithListParentheses(sql));
        var tree = new TSql150Parser(initialQuotedIdentifiers: true).Parse(reader, out var errors);
        return (tree as TSqlScript, [.. errors.Select(error => $"{error.Line}:{error.Column} {error.Message}")]);
    }

    public static TSqlScript Tree(string sql)
    {
        var (tree, errors) = Parse(sql);
        errors.ShouldBeEmpty();
        return tree.ShouldNotBeNull();
    }

    /// <summary>A list parameter is written <c>IN @Ids</c>; the session gives it its parentheses.</summary>
    public static string WithListParentheses(string sql) => ListParameter.Replace(sql, "IN (@${name})");

    [GeneratedRegex(@"\bIN\s+@(?<name>\w+)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ListParameter { get; }
}
