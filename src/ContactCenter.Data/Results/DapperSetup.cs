using Dapper;

namespace ContactCenter.Data.Results;

/// <summary>Teaches Dapper our types. Its settings are global to the process, so they fit both providers.</summary>
internal static class DapperSetup
{
    private static readonly Lazy<bool> Done = new(Apply);

    public static void Ensure() => _ = Done.Value;

    private static bool Apply()
    {
        Handle(typeof(Guid), value => ReadGuid(value));
        Handle(typeof(DateTimeOffset), value => ReadInstant(value));
        Handle(typeof(DateOnly), value => ReadDay(value));
        foreach (var (type, wrapped) in WrappedValues.All)
        {
            Handle(type, value => wrapped.Wrap(wrapped.Inner == typeof(Guid) ? ReadGuid(value) : value));
        }

        var fallback = SqlMapper.TypeMapProvider;
        SqlMapper.TypeMapProvider = type => RecordTypeMap.TryCreate(type) ?? fallback(type);
        return true;
    }

    private static void Handle(Type type, Func<object, object> read)
    {
        SqlMapper.RemoveTypeMap(type);
        SqlMapper.RemoveTypeMap(typeof(Nullable<>).MakeGenericType(type));
        SqlMapper.AddTypeHandler(type, new ReadHandler(read));
    }

    private static Guid ReadGuid(object value) => value is Guid id ? id : Guid.ParseExact((string)value, "D");

    private static DateTimeOffset ReadInstant(object value) => value switch
    {
        string text => SqliteFormat.ReadInstant(text),
        DateTime utc => new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc)),
        _ => ((DateTimeOffset)value).ToUniversalTime(),
    };

    private static DateOnly ReadDay(object value) => value switch
    {
        string text => SqliteFormat.ReadDay(text),
        DateTime midnight => DateOnly.FromDateTime(midnight),
        _ => (DateOnly)value,
    };
}
