namespace ContactCenter.Data.Catalog;

/// <summary>A query's file name taken apart.</summary>
/// <param name="Path">The whole path.</param>
/// <param name="Statement">The name without dialect and extension.</param>
/// <param name="Dialect">Which dialect the file is for; null when it is for all.</param>
internal sealed record SqlFileName(string Path, string Statement, string? Dialect)
{
    public static SqlFileName Parse(string path)
    {
        var parts = path[(path.LastIndexOf('/') + 1)..].Split('.');
        return parts switch
        {
            [var name, "sql"] => new(path, name, Dialect: null),
            [var name, "sqlite" or "sqlserver", "sql"] => new(path, name, parts[1]),
            _ => throw new InvalidOperationException($"{path}: a query is called Name.sql, Name.sqlite.sql or Name.sqlserver.sql."),
        };
    }
}
