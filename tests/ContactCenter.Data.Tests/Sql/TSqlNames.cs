using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace ContactCenter.Data.Tests.Sql;

/// <summary>
/// Finds tables and columns that the schema does not have. The grammar knows no schema; a portable file is tried on SQLite, a
/// T-SQL file on nothing but this.
/// </summary>
internal sealed class TSqlNames : TSqlFragmentVisitor
{
    private readonly HashSet<string> _defined = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<ColumnReferenceExpression> _columns = [];

    public static IReadOnlyList<string> Unknown(TSqlFragment tree)
    {
        var walk = new TSqlNames();
        tree.Accept(walk);
        var tables = TableNames.In(tree).Select(table => table.SchemaObject.BaseIdentifier.Value).Distinct(StringComparer.Ordinal).ToList();
        var aliases = TableNames.In(tree).Where(table => table.Alias is not null).Select(table => table.Alias.Value);
        var columns = tables.Where(TSqlSchema.Tables.ContainsKey).SelectMany(table => TSqlSchema.Tables[table])
            .Concat(walk._defined).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. tables.Where(table => !TSqlSchema.Tables.ContainsKey(table) && !walk._defined.Contains(table) && !aliases.Contains(table, StringComparer.Ordinal)),
            .. walk._columns.Select(column => column.MultiPartIdentifier.Identifiers[^1].Value).Where(name => !columns.Contains(name)),
        ];
    }

    public override void Visit(ColumnReferenceExpression node)
    {
        if (node is { ColumnType: ColumnType.Regular, MultiPartIdentifier: not null })
        {
            _columns.Add(node);
        }
    }

    public override void Visit(SelectScalarExpression node)
    {
        if (node.ColumnName?.Value is { } name)
        {
            _defined.Add(name);
        }
    }

    public override void Visit(CommonTableExpression node) => Define([node.ExpressionName, .. node.Columns]);

    public override void Visit(QueryDerivedTable node) => Define(node.Columns);

    public override void Visit(InlineDerivedTable node) => Define(node.Columns);

    public override void Visit(SchemaDeclarationItem node) => Define([node.ColumnDefinition.ColumnIdentifier]);

    private void Define(IEnumerable<Identifier> names) => _defined.UnionWith(names.Select(name => name.Value));
}
