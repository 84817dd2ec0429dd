using System.Collections.Frozen;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace ContactCenter.Data.Tests.Sql;

/// <summary>
/// Walks a syntax tree and says where it leaves the part of T-SQL that SQL Server 2019 and Babelfish both run (see sql/README.md).
/// The grammar alone accepts any function name and much that Babelfish refuses.
/// </summary>
internal sealed class TSqlSubset : TSqlFragmentVisitor
{
    private static readonly FrozenSet<string> Functions = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "ABS", "AVG", "CHARINDEX", "CONCAT", "COUNT", "COUNT_BIG", "DATEADD", "DATEDIFF", "DATEDIFF_BIG", "DENSE_RANK", "FIRST_VALUE",
        "JSON_VALUE", "LAG", "LAST_VALUE", "LEAD", "LEN", "LOWER", "MAX", "MIN", "OBJECT_ID", "RANK", "REPLACE", "ROUND", "ROW_NUMBER",
        "STRING_AGG", "SUBSTRING", "SUM", "UPPER");

    private static readonly FrozenSet<Type> Statements = FrozenSet.ToFrozenSet([
        typeof(SelectStatement), typeof(InsertStatement), typeof(UpdateStatement), typeof(DeleteStatement), typeof(IfStatement),
        typeof(BeginEndBlockStatement), typeof(CreateTableStatement), typeof(CreateIndexStatement), typeof(CreateViewStatement),
        typeof(DropViewStatement), typeof(DropIndexStatement), typeof(AlterTableAddTableElementStatement),
        typeof(AlterTableDropTableElementStatement), typeof(AlterTableAlterColumnStatement),
    ]);

    private static readonly FrozenSet<SqlDataTypeOption> Types = FrozenSet.ToFrozenSet([
        SqlDataTypeOption.UniqueIdentifier, SqlDataTypeOption.NVarChar, SqlDataTypeOption.DateTime2, SqlDataTypeOption.DateTimeOffset,
        SqlDataTypeOption.Bit, SqlDataTypeOption.Int, SqlDataTypeOption.BigInt, SqlDataTypeOption.Decimal, SqlDataTypeOption.Rowversion,
        SqlDataTypeOption.VarBinary, SqlDataTypeOption.Date, SqlDataTypeOption.Float,
    ]);

    private readonly List<string> _violations = [];

    public static IReadOnlyList<string> Violations(TSqlFragment tree)
    {
        var walk = new TSqlSubset();
        tree.Accept(walk);
        return walk._violations;
    }

    public override void Visit(TSqlStatement node) => Refuse(!Statements.Contains(node.GetType()), node, $"statement {node.GetType().Name}");

    public override void Visit(FunctionCall node) =>
        Refuse(!Functions.Contains(node.FunctionName.Value), node, $"function {node.FunctionName.Value}");

    public override void Visit(SchemaObjectFunctionTableReference node) => Refuse(node, $"table function {node.SchemaObject.BaseIdentifier.Value}");

    public override void Visit(GlobalFunctionTableReference node) => Refuse(node, $"table function {node.Name.Value}");

    public override void Visit(BuiltInFunctionTableReference node) => Refuse(node, $"table function {node.Name.Value}");

    public override void Visit(SelectStarExpression node) => Refuse(node, "SELECT *");

    public override void Visit(TopRowFilter node) => Refuse(node.Percent || node.WithTies, node, "TOP … PERCENT or WITH TIES");

    public override void Visit(PivotedTableReference node) => Refuse(node, "PIVOT");

    public override void Visit(UnpivotedTableReference node) => Refuse(node, "UNPIVOT");

    public override void Visit(AssignmentSetClause node) =>
        Refuse(node.AssignmentKind != AssignmentKind.Equals, node, "an assignment such as +=");

    public override void Visit(ConvertCall node) => Refuse(node.Style is not null, node, "CONVERT with a style");

    public override void Visit(FullTextPredicate node) => Refuse(node, "full text");

    public override void Visit(FullTextTableReference node) => Refuse(node, "full text");

    public override void Visit(TableHint node) => Refuse(node.HintKind == TableHintKind.NoLock, node, "NOLOCK");

    public override void Visit(SqlDataTypeReference node) =>
        Refuse(!Types.Contains(node.SqlDataTypeOption), node, $"type {node.SqlDataTypeOption}");

    public override void Visit(TableDefinition node) => Refuse(node.Indexes.Count > 0, node, "an index inside CREATE TABLE");

    public override void Visit(ColumnDefinition node)
    {
        Refuse(node.Index is not null, node, "an index inside CREATE TABLE");
        Refuse(node.ComputedColumnExpression is not null, node, "a computed column");
        Refuse(node.DefaultConstraint is { ConstraintIdentifier: null }, node, "a default without a name");
    }

    public override void Visit(ConstraintDefinition node) =>
        Refuse(node is not NullableConstraintDefinition && node.ConstraintIdentifier is null, node, "a constraint without a name");

    public override void Visit(SystemVersioningTableOption node) => Refuse(node, "a temporal table");

    public override void Visit(AlterTableAddTableElementStatement node) =>
        Refuse(node.Definition.ColumnDefinitions.Count > 1, node, "several columns in one ADD");

    public override void Visit(AlterTableAlterColumnStatement node) =>
        Refuse(node.AlterTableAlterColumnOption == AlterTableAlterColumnOption.Null, node, "ALTER COLUMN … NULL");

    public override void Visit(CreateTableStatement node) => RequireSchema(node.SchemaObjectName);

    public override void Visit(CreateIndexStatement node) => RequireSchema(node.OnName);

    public override void Visit(UpdateStatement node)
    {
        CheckTarget(node.UpdateSpecification, node);
        RefuseOutputWithoutSchema(node.UpdateSpecification);
    }

    public override void Visit(DeleteStatement node)
    {
        CheckTarget(node.DeleteSpecification, node);
        RefuseOutputWithoutSchema(node.DeleteSpecification);
    }

    public override void Visit(InsertStatement node) => RefuseOutputWithoutSchema(node.InsertSpecification);

    private static NamedTableReference? TargetTable(DataModificationSpecification node)
    {
        var target = node.Target as NamedTableReference;
        var from = (node as UpdateDeleteSpecificationBase)?.FromClause;
        return from is null || target is null
            ? target
            : TableNames.In(from).FirstOrDefault(table => Same(table.Alias, target.SchemaObject.BaseIdentifier)) ?? target;
    }

    private static bool Same(Identifier? one, Identifier? other) =>
        one is not null && string.Equals(one.Value, other?.Value, StringComparison.OrdinalIgnoreCase);

    private void CheckTarget(UpdateDeleteSpecificationBase specification, StatementWithCtesAndXmlNamespaces statement)
    {
        var target = (specification.Target as NamedTableReference)?.SchemaObject.BaseIdentifier;
        var expressions = statement.WithCtesAndXmlNamespaces?.CommonTableExpressions ?? [];
        Refuse(expressions.Any(expression => Same(expression.ExpressionName, target)), specification, "UPDATE or DELETE of a CTE");
        var tables = specification.FromClause is { } from ? TableNames.In(from) : [];
        Refuse(tables.Any(table => Same(table.Alias, table.SchemaObject.BaseIdentifier)), specification, "an alias like its table's name");
    }

    private void RefuseOutputWithoutSchema(DataModificationSpecification specification)
    {
        if (specification.OutputClause is not null && TargetTable(specification) is { } target)
        {
            RequireSchema(target.SchemaObject);
        }
    }

    private void RequireSchema(SchemaObjectName name) =>
        Refuse(!string.Equals(name.SchemaIdentifier?.Value, "dbo", StringComparison.Ordinal), name, $"{name.BaseIdentifier.Value} without dbo.");

    private void Refuse(TSqlFragment node, string what) => Refuse(refused: true, node, what);

    private void Refuse(bool refused, TSqlFragment node, string what)
    {
        if (refused)
        {
            _violations.Add($"{node.StartLine}:{node.StartColumn} {what}");
        }
    }
}
