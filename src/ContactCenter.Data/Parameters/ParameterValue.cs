using System.Data;
using ContactCenter.Data.Results;
using Microsoft.Data.Sqlite;

namespace ContactCenter.Data.Parameters;

/// <summary>Writes a value in the form that the provider stores; nulls keep their type.</summary>
internal static class ParameterValue
{
    private const byte MillisecondDigits = 3;
    private const int ShortText = 4000;

    public static void Set(IDbDataParameter parameter, Type declared, object? value)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        if (WrappedValues.Find(type) is { } wrapped)
        {
            Set(parameter, wrapped.Inner, value is null ? null : wrapped.Unwrap(value));
            return;
        }

        if (type.IsEnum || type == typeof(string))
        {
            SetText(parameter, value?.ToString());
            return;
        }

        var stored = StoredAs(type);
        if (parameter is SqliteParameter)
        {
            parameter.Value = ToSqlite(value) ?? DBNull.Value;
        }
        else
        {
            SetTyped(parameter, stored, value);
        }
    }

    private static object? ToSqlite(object? value) => value switch
    {
        Guid id => SqliteFormat.Write(id),
        DateTimeOffset instant => SqliteFormat.Write(instant),
        DateOnly day => SqliteFormat.Write(day),
        _ => value,
    };

    private static void SetTyped(IDbDataParameter parameter, DbType stored, object? value)
    {
        parameter.DbType = stored;
        if (value is DateTimeOffset instant)
        {
            parameter.Scale = MillisecondDigits;
            value = instant.UtcDateTime;
        }

        parameter.Value = value ?? DBNull.Value;
    }

    private static void SetText(IDbDataParameter parameter, string? text)
    {
        parameter.DbType = DbType.String;
        if (parameter is not SqliteParameter)
        {
            // One size for all short texts: SQL Server keeps a plan per declared length.
            parameter.Size = text?.Length > ShortText ? -1 : ShortText;
        }

        parameter.Value = (object?)text ?? DBNull.Value;
    }

    /// <summary>The same types on every provider, so that what works on one cannot fail on the other.</summary>
    private static DbType StoredAs(Type type) => Type.GetTypeCode(type) switch
    {
        TypeCode.Boolean => DbType.Boolean,
        TypeCode.Int16 => DbType.Int16,
        TypeCode.Int32 => DbType.Int32,
        TypeCode.Int64 => DbType.Int64,
        TypeCode.Double => DbType.Double,
        _ when type == typeof(Guid) => DbType.Guid,
        _ when type == typeof(DateTimeOffset) => DbType.DateTime2,
        _ when type == typeof(DateOnly) => DbType.Date,
        _ when type == typeof(byte[]) => DbType.Binary,
        _ => throw new NotSupportedException($"{type.Name} is not stored: give an instant, a day, a number of units or a text."),
    };
}
