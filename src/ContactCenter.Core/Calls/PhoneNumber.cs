using System.Diagnostics.CodeAnalysis;

namespace ContactCenter.Core.Calls;

/// <summary>A telephone number in E.164: a plus sign and 7 to 15 digits, the first not 0.</summary>
public readonly record struct PhoneNumber
{
    private const int MinDigits = 7;
    private const int MaxDigits = 15;

    private PhoneNumber(string value) => Value = value;

    /// <summary>The number with its plus sign, as in <c>+34930000001</c>.</summary>
    public string Value { get; }

    /// <summary>What lists show: country code, first two digits and last two; the rest as dots.</summary>
    public string Masked => Value is null ? string.Empty : Mask(Value);

    /// <summary>Accepts E.164 only; anything else (withheld, an extension, a national number) is not a number here.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out PhoneNumber number)
    {
        number = default;
        if (text is not { Length: > MinDigits and <= MaxDigits + 1 } || text[0] != '+' || text[1] == '0'
            || !text.AsSpan(1).ContainsOnlyDigits())
        {
            return false;
        }

        number = new PhoneNumber(text);
        return true;
    }

    /// <summary>A number that is written in the program.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static PhoneNumber Parse(string text) => TryParse(text, out var number) ? number : throw new FormatException($"'{text}' is no telephone number in E.164.");

    /// <inheritdoc/>
    public override string ToString() => Masked;

    private static string Mask(string value)
    {
        const int shownStart = 5;
        const int shownEnd = 2;
        return string.Concat(value.AsSpan(0, shownStart), new string('•', value.Length - shownStart - shownEnd), value.AsSpan(value.Length - shownEnd));
    }
}
