using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace ContactCenter.Data.Tests.Sql;

/// <summary>Tables and their columns as the SQL Server files create them.</summary>
internal sealed class TSqlSchema : TSqlFragmentVisitor
{
    private readonly Dictionary<string, IReadOnlySet<string>> _tables = new(StringComparer.Ordinal);

    public static IReadOnlyDictionary<string, IReadOnlySet<string>> Tables { get; } = Read(
        SqlFiles.TSqlMigrations.Append("sql/queries/schema/SchemaVersion_EnsureTable.sqlserver.sql").Select(SqlFiles.Text));

    public override void Visit(CreateTableStatement node) =>
        _tables[node.SchemaObjectName.BaseIdentifier.Value] = ColumnsOf(node.Definition);

    public override void Visit(AlterTableAddTableElementStatement node)
    {
        var table = node.SchemaObjectName.BaseIdentifier.Value;
        _tables[table] = _tables[table].Concat(ColumnsOf(node.Definition)).ToHashSet(StringComparer.Ordinal);
    }

    private static Dictionary<string, IReadOnlySet<string>> Read(IEnumerable<string> files)
    {
        var walk = new TSqlSchema();
        foreach (var file in files)
        {
            TSql.Tree(file).Accept(walk);
        }

        return walk._tables;
    }

    private static HashSet<string> ColumnsOf(TableDefinition definition) =>
        definition.ColumnDefinitions.Select(column => column.ColumnIdentifier.Value).ToHashSet(StringComparer.Ordinal);
}
