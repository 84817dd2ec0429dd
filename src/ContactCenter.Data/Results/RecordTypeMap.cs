using System.Reflection;
using Dapper;

namespace ContactCenter.Data.Results;

/// <summary>
/// Fills a positional record through its constructor by name, whatever types the provider gives (SQLite gives every whole number
/// as 64 bits). Dapper passes columns in their order, so a statement must select them in the order of the constructor.
/// </summary>
internal sealed class RecordTypeMap : SqlMapper.ITypeMap
{
    private readonly Type _type;
    private readonly ConstructorInfo _constructor;

    private RecordTypeMap(Type type, ConstructorInfo constructor) => (_type, _constructor) = (type, constructor);

    public static RecordTypeMap? TryCreate(Type type) =>
        type.GetConstructors() is [var only] && only.GetParameters().Length > 0 ? new(type, only) : null;

    public ConstructorInfo FindConstructor(string[] names, Type[] types)
    {
        var wanted = _constructor.GetParameters().Select(parameter => parameter.Name!).ToList();
        return wanted.SequenceEqual(names, StringComparer.OrdinalIgnoreCase)
            ? _constructor
            : throw new InvalidOperationException(
                $"{_type.Name} takes ({string.Join(", ", wanted)}), the statement gives ({string.Join(", ", names)}): names and order must agree.");
    }

    public ConstructorInfo? FindExplicitConstructor() => null;

    public SqlMapper.IMemberMap GetConstructorParameter(ConstructorInfo constructor, string columnName) => new ParameterMap(
        columnName,
        constructor.GetParameters().Single(parameter => string.Equals(parameter.Name, columnName, StringComparison.OrdinalIgnoreCase)));

    public SqlMapper.IMemberMap? GetMember(string columnName) => null;

    private sealed record ParameterMap(string ColumnName, ParameterInfo Parameter) : SqlMapper.IMemberMap
    {
        public Type MemberType => Parameter.ParameterType;

        public PropertyInfo? Property => null;

        public FieldInfo? Field => null;
    }
}
