using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace ContactCenter.Data.Tests.Sql;

/// <summary>Collects the tables that a tree names.</summary>
internal sealed class TableNames : TSqlFragmentVisitor
{
    private readonly List<NamedTableReference> _tables = [];

    public static IReadOnlyList<NamedTableReference> In(TSqlFragment tree)
    {
        var walk = new TableNames();
        tree.Accept(walk);
        return walk._tables;
    }

    public override void Visit(NamedTableReference node) => _tables.Add(node);
}
