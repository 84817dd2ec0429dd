using ContactCenter.Data.Catalog;

namespace ContactCenter.Data.Tests.Sql;

/// <summary>Which statements may mix the organizations' rows.</summary>
internal static class Tenancy
{
    private const string Organization = "OrganizationId";

    /// <summary>Whether a statement touches a table whose rows belong to organizations; the T-SQL form stands for both dialects.</summary>
    public static bool TouchesOrganizations(SqlStatement statement) => TableNames.In(TSql.Tree(statement.Text))
        .Any(table => TSqlSchema.Tables.TryGetValue(table.SchemaObject.BaseIdentifier.Value, out var columns) && columns.Contains(Organization));

    /// <summary>Names of statements that touch such a table and do not take the organization in every dialect.</summary>
    public static IEnumerable<string> AcrossOrganizations(IEnumerable<SqlStatement> sqlServer, IEnumerable<SqlStatement> sqlite)
    {
        var twins = sqlite.ToDictionary(statement => statement.Name, StringComparer.Ordinal);
        return sqlServer
            .Where(TouchesOrganizations)
            .Where(statement => !Takes(statement) || !Takes(twins[statement.Name]))
            .Select(statement => statement.Name)
            .Order(StringComparer.Ordinal);
    }

    /// <summary>The entries of the reviewed list: name and reason.</summary>
    public static IReadOnlyDictionary<string, string> Read(TextReader list) => list.ReadToEnd()
        .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Where(line => line[0] != '#')
        .Select(line => line.Split((char[]?)null, 2, StringSplitOptions.TrimEntries))
        .ToDictionary(parts => parts[0], parts => parts.Length > 1 ? parts[1] : "", StringComparer.Ordinal);

    private static bool Takes(SqlStatement statement) => statement.Parameters.Contains(Organization, StringComparer.Ordinal);
}
