using System.Collections.Frozen;
using System.Linq.Expressions;
using ContactCenter.Core.Organizations;

namespace ContactCenter.Data.Results;

/// <summary>Finds the types of Core that wrap one Guid or string under the name Value, so that none needs a line here.</summary>
internal static class WrappedValues
{
    public static FrozenDictionary<Type, WrappedValue> All { get; } = typeof(OrganizationId).Assembly.GetExportedTypes()
        .Select(type => (Type: type, Inner: InnerOf(type)))
        .Where(found => found.Inner is not null)
        .ToFrozenDictionary(found => found.Type, found => Build(found.Type, found.Inner!));

    public static WrappedValue? Find(Type type) => All.GetValueOrDefault(type);

    private static Type? InnerOf(Type type) =>
        type is { IsValueType: true, IsEnum: false, IsGenericType: false }
            && type.GetConstructors() is [var constructor]
            && constructor.GetParameters() is [var parameter]
            && (parameter.ParameterType == typeof(Guid) || parameter.ParameterType == typeof(string))
            && type.GetProperty("Value")?.PropertyType == parameter.ParameterType
            ? parameter.ParameterType
            : null;

    private static WrappedValue Build(Type type, Type inner)
    {
        var boxed = Expression.Parameter(typeof(object));
        var wrap = Expression.Convert(Expression.New(type.GetConstructors()[0], Expression.Convert(boxed, inner)), typeof(object));
        var unwrap = Expression.Convert(Expression.Property(Expression.Convert(boxed, type), "Value"), typeof(object));
        return new(
            inner,
            Expression.Lambda<Func<object, object>>(wrap, boxed).Compile(),
            Expression.Lambda<Func<object, object?>>(unwrap, boxed).Compile());
    }
}
