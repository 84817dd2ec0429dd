using System.Data;
using ContactCenter.Data.Parameters;
using Dapper;

namespace ContactCenter.Data.Results;

/// <summary>Turns what a provider gives for a column into one of our types; null stays null.</summary>
internal sealed class ReadHandler(Func<object, object> read) : SqlMapper.ITypeHandler
{
    public object? Parse(Type destinationType, object value) => value is null or DBNull ? null : read(value);

    public void SetValue(IDbDataParameter parameter, object value) =>
        ParameterValue.Set(parameter, value?.GetType() ?? typeof(string), value is DBNull ? null : value);
}
