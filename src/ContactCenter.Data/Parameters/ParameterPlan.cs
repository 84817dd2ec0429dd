using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;
using ContactCenter.Data.Catalog;

namespace ContactCenter.Data.Parameters;

/// <summary>Which property of a type of parameter object feeds which parameter of a statement; worked out once.</summary>
internal static class ParameterPlan
{
    private static readonly ConcurrentDictionary<(SqlStatement Statement, Type? Values), IReadOnlyList<ParameterMember>> Plans =
        new(new PlanKeyComparer());

    public static IReadOnlyList<ParameterMember> For(SqlStatement statement, object? values) =>
        Plans.GetOrAdd((statement, values?.GetType()), static key => Build(key.Statement, key.Values));

    private static IReadOnlyList<ParameterMember> Build(SqlStatement statement, Type? values)
    {
        var properties = values?.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.CanRead && property.GetIndexParameters().Length == 0).ToList() ?? [];
        var found = statement.Parameters.ToDictionary(name => name, name => Find(properties, name), StringComparer.Ordinal);
        var missing = found.Where(pair => pair.Value is null).Select(pair => "@" + pair.Key).ToList();
        return missing.Count > 0
            ? throw new ArgumentException($"Statement '{statement.Name}' needs {string.Join(", ", missing)}; the given object has no such property.", nameof(values))
            : [.. found.Select(pair => Member(pair.Key, pair.Value!))];
    }

    private static PropertyInfo? Find(List<PropertyInfo> properties, string name) =>
        properties.Find(property => string.Equals(property.Name, name, StringComparison.OrdinalIgnoreCase));

    private static ParameterMember Member(string name, PropertyInfo property)
    {
        var element = ElementOf(property.PropertyType);
        return new(name, element ?? property.PropertyType, element is not null, Reader(property));
    }

    private static Type? ElementOf(Type type) =>
        type == typeof(string) || type == typeof(byte[])
            ? null
            : type.GetInterfaces().Append(type)
                .FirstOrDefault(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IEnumerable<>))?.GetGenericArguments()[0];

    private static Func<object, object?> Reader(PropertyInfo property)
    {
        var values = Expression.Parameter(typeof(object));
        var read = Expression.Property(Expression.Convert(values, property.DeclaringType!), property);
        return Expression.Lambda<Func<object, object?>>(Expression.Convert(read, typeof(object)), values).Compile();
    }
}
