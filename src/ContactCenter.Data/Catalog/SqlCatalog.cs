using System.Collections.Frozen;

namespace ContactCenter.Data.Catalog;

/// <summary>Every query of the product by name, in one dialect; checked whole when it is loaded.</summary>
internal sealed class SqlCatalog
{
    private const string Folder = "sql/queries";
    private const int NearNamesShown = 3;

    private readonly FrozenDictionary<string, SqlStatement> _statements;

    private SqlCatalog(SqlDialect dialect, IEnumerable<SqlStatement> statements)
    {
        Dialect = dialect;
        _statements = statements.ToFrozenDictionary(statement => statement.Name, StringComparer.Ordinal);
    }

    public SqlDialect Dialect { get; }

    public IEnumerable<SqlStatement> Statements => _statements.Values;

    public static SqlCatalog Load(EmbeddedSql sql, SqlDialect dialect)
    {
        var files = sql.Under(Folder).ToDictionary(file => SqlFileName.Parse(file.Key), file => file.Value);
        var families = files.Keys.GroupBy(file => file.Statement, StringComparer.OrdinalIgnoreCase).ToList();
        var errors = families.SelectMany(family => FamilyErrors([.. family]))
            .Concat(files.SelectMany(file => TextErrors(file.Key.Path, file.Value)))
            .ToList();
        return errors.Count > 0
            ? throw new InvalidOperationException(string.Join(Environment.NewLine, errors))
            : new(dialect, files
                .Where(file => file.Key.Dialect is null || string.Equals(file.Key.Dialect, dialect.Name, StringComparison.Ordinal))
                .Select(file => new SqlStatement(file.Key.Statement, file.Key.Path, file.Value)));
    }

    public SqlStatement Get(string name) =>
        _statements.TryGetValue(name, out var statement)
            ? statement
            : throw new InvalidOperationException($"There is no SQL statement '{name}'. Near: {string.Join(", ", NearTo(name))}.");

    private static IEnumerable<string> FamilyErrors(IReadOnlyList<SqlFileName> files)
    {
        var portable = files.Count(file => file.Dialect is null);
        var paths = string.Join(", ", files.Select(file => file.Path));
        if (portable > 1 || files.Where(file => file.Dialect is not null).GroupBy(file => file.Dialect, StringComparer.Ordinal).Any(same => same.Count() > 1))
        {
            yield return $"'{files[0].Statement}' exists more than once: {paths}.";
        }
        else if (portable == 1 && files.Count > 1)
        {
            yield return $"'{files[0].Statement}' exists for all dialects and again for one: {paths}.";
        }
        else if (portable == 0 && files.Count == 1)
        {
            yield return $"'{files[0].Statement}' exists for {files[0].Dialect} only: {paths}.";
        }
    }

    private static IEnumerable<string> TextErrors(string path, string text)
    {
        var statements = SqlText.CountStatements(text);
        if (statements == 0)
        {
            yield return $"{path} is empty.";
        }
        else if (statements > 1)
        {
            yield return $"{path} holds {statements} statements; a query is one.";
        }
    }

    private IEnumerable<string> NearTo(string name) => _statements.Keys
        .OrderBy(other => EditDistance.Between(name, other))
        .ThenBy(other => other, StringComparer.Ordinal)
        .Take(NearNamesShown);
}
