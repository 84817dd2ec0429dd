namespace ContactCenter.Core.Ivr.Speech;

/// <summary>How the digits of a telephone number are grouped when they are read out.</summary>
internal static class PhoneGroups
{
    private const string Spain = "34";
    private const int SpanishDigits = 9;

    // country codes of one and of two digits (ITU-T E.164); all others have three
    private static readonly HashSet<string> Short =
    [
        "1", "7", "20", "27", "30", "31", "32", "33", "34", "36", "39", "40", "41", "43", "44", "45", "46", "47", "48", "49", "51", "52", "53",
        "54", "55", "56", "57", "58", "60", "61", "62", "63", "64", "65", "66", "81", "82", "84", "86", "90", "91", "92", "93", "94", "95", "98",
    ];

    /// <summary>The country code, null where it is left out, and the groups that follow it.</summary>
    public static (string? Country, IReadOnlyList<string> Groups) Of(string number)
    {
        var digits = string.Concat(number.Where(char.IsAsciiDigit));
        if (!number.TrimStart().StartsWith('+'))
        {
            return (null, digits.Length == SpanishDigits ? Spanish(digits) : ByThree(digits));
        }

        var country = CountryOf(digits);
        var rest = digits[country.Length..];
        return string.Equals(country, Spain, StringComparison.Ordinal) && rest.Length == SpanishDigits ? (null, Spanish(rest)) : (country, ByThree(rest));
    }

    private static string CountryOf(string digits)
    {
        const int longest = 3;
        for (var length = 1; length < longest && length < digits.Length; length++)
        {
            if (Short.Contains(digits[..length]))
            {
                return digits[..length];
            }
        }

        return digits[..Math.Min(longest, digits.Length)];
    }

    // mobile and service numbers in threes, geographic ones as they stand in the phone book
    private static string[] Spanish(string digits) => digits[0] is '6' or '7' || digits[1] == '0'
        ? [digits[..3], digits[3..6], digits[6..]]
        : [digits[..3], digits[3..5], digits[5..7], digits[7..]];

    private static List<string> ByThree(string digits)
    {
        const int group = 3;
        const int two = 2;
        var groups = new List<string>();
        var start = 0;
        while (start < digits.Length)
        {
            var left = digits.Length - start;
            var length = left is two * two or two ? two : Math.Min(group, left);
            groups.Add(digits.Substring(start, length));
            start += length;
        }

        return groups;
    }
}
