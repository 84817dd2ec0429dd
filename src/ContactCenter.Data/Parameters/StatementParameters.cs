using System.Collections;
using System.Data;
using ContactCenter.Data.Catalog;
using Dapper;

namespace ContactCenter.Data.Parameters;

/// <summary>
/// Gives a statement exactly the parameters that it uses, each in the form that the provider stores. Dapper's own way would write
/// enums as numbers and untyped nulls as text.
/// </summary>
internal sealed class StatementParameters(SqlStatement statement, object? values) : SqlMapper.IDynamicParameters
{
    public void AddParameters(IDbCommand command, SqlMapper.Identity identity)
    {
        foreach (var member in ParameterPlan.For(statement, values))
        {
            var value = member.Read(values!);
            if (member.IsList)
            {
                AddList(command, member, (IEnumerable)(value ?? Array.Empty<object>()));
            }
            else
            {
                Add(command, member.Name, member.Type, value);
            }
        }
    }

    private static void Add(IDbCommand command, string name, Type type, object? value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = "@" + name;
        ParameterValue.Set(parameter, type, value);
        command.Parameters.Add(parameter);
    }

    private static void AddList(IDbCommand command, ParameterMember member, IEnumerable values)
    {
        List<string> names = [];
        foreach (var value in values)
        {
            var name = $"{member.Name}_{names.Count}";
            Add(command, name, member.Type, value);
            names.Add("@" + name);
        }

        var list = names.Count == 0 ? "SELECT NULL WHERE 1 = 0" : string.Join(", ", names);
        command.CommandText = SqlText.ReplaceParameter(command.CommandText, member.Name, $"({list})");
    }
}
