using System.Globalization;
using ContactCenter.Core.Calls;
using ContactCenter.Core.Common;

namespace ContactCenter.Core.Ivr;

/// <summary>Understands what a caller typed.</summary>
public static class TypedDigits
{
    /// <summary>The digits of a date: day, month, year.</summary>
    public const int DateLength = 8;

    private const int OldestYear = 1900;
    private const int LatestYear = 2199;
    private const int NationalLength = 9;
    private const string NationalPrefix = "+34";

    /// <summary>The type of a variable that takes it.</summary>
    public static FlowValueType TypeOf(CollectKind kind) => kind switch
    {
        CollectKind.Digits or CollectKind.Phone => FlowValueType.Text,
        CollectKind.Amount => FlowValueType.Number,
        CollectKind.Date => FlowValueType.Instant,
    };

    /// <summary>The value; null when the keys make no sense as such a thing.</summary>
    public static FlowValue? Read(CollectKind kind, string keys, TimeZoneInfo zone) => kind switch
    {
        CollectKind.Digits => keys.AsSpan().ContainsOnlyDigits() ? new FlowValue.Text(keys) : null,
        CollectKind.Phone => Phone(keys),
        CollectKind.Amount => Amount(keys),
        CollectKind.Date => Date(keys, zone),
    };

    // nine digits are a number of the country, 00 and anything else one of the world
    private static FlowValue.Text? Phone(string keys)
    {
        var full = keys switch
        {
            { Length: NationalLength } when keys[0] is >= '6' and <= '9' => NationalPrefix + keys,
            _ when keys.StartsWith("00", StringComparison.Ordinal) => $"+{keys[2..]}",
            _ => null,
        };
        return PhoneNumber.TryParse(full, out var number) ? new FlowValue.Text(number.Value) : null;
    }

    private static FlowValue.Number? Amount(string keys)
    {
        const int centsPerEuro = 100;
        const int centsPerTenth = 10;
        var parts = keys.Split('*');
        if (parts.Length > 2 || !long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var euros) || euros > long.MaxValue / centsPerEuro - 1)
        {
            return null;
        }

        var cents = parts.Length == 1 ? 0 : parts[1].Length is 1 or 2 && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var typed)
            ? typed * (parts[1].Length == 1 ? centsPerTenth : 1)
            : -1;
        return cents < 0 ? null : new FlowValue.Number((euros * centsPerEuro) + cents);
    }

    private static FlowValue.Instant? Date(string keys, TimeZoneInfo zone)
    {
        if (!DateTime.TryParseExact(keys, "ddMMyyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) || day.Year is < OldestYear or > LatestYear)
        {
            return null;
        }

        return new FlowValue.Instant(new DateTimeOffset(DateTime.SpecifyKind(day - zone.GetUtcOffset(day), DateTimeKind.Utc)));
    }
}
