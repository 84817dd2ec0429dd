namespace ContactCenter.Data.Results;

/// <summary>A single column of enum names: Dapper would take it for the enum's number.</summary>
internal static class EnumText<T>
{
    private static readonly Type? Enum = AsEnum(typeof(T));

    public static bool Applies => Enum is not null;

    public static T? Parse(string? text) => text is null ? default : (T)System.Enum.Parse(Enum!, text);

    public static async Task<T?> ParseAsync(Task<string?> text) => Parse(await text);

    private static Type? AsEnum(Type type) =>
        (Nullable.GetUnderlyingType(type) ?? type) is { IsEnum: true } found ? found : null;
}
