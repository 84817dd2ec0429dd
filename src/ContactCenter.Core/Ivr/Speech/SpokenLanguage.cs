using System.Globalization;
using ContactCenter.Core.Common;

namespace ContactCenter.Core.Ivr.Speech;

/// <summary>
/// How one language says numbers, times and dates, so that no synthetic voice has to guess. Pure, and total: every value has a
/// spoken form.
/// </summary>
public abstract class SpokenLanguage
{
    /// <summary>The largest number that is spoken in words; a larger one stays in digits.</summary>
    public const long LargestInWords = 999_999;

    private static readonly SpokenCatalan Catalan = new();
    private static readonly SpokenSpanish Spanish = new();
    private static readonly SpokenEnglish English = new();
    private static readonly SpokenDigits Digits = new();

    /// <summary>The rules of a language, whatever its region; digits where there are none.</summary>
    public static SpokenLanguage Of(LanguageTag language) => (language.Value ?? string.Empty).Split('-')[0] switch
    {
        "ca" => Catalan,
        "es" => Spanish,
        "en" => English,
        _ => Digits,
    };

    /// <summary>A whole number: in words up to <see cref="LargestInWords"/> on either side of zero.</summary>
    public virtual string Number(long number, NumberForm form = NumberForm.Alone) => number switch
    {
        >= 0 and <= LargestInWords => Words((int)number, form),
        < 0 and >= -LargestInWords => $"{Minus} {Words((int)-number, form)}",
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>Yes or no.</summary>
    public abstract string YesOrNo(bool value);

    /// <summary>A time of day to the minute, with its article where the language has one: <c>les vuit del matí</c>.</summary>
    public abstract string Time(TimeOnly time);

    /// <summary>A date with its weekday; the year only when it is neither this one nor the next.</summary>
    /// <param name="date">The date.</param>
    /// <param name="today">What day it is where it is spoken.</param>
    public abstract string Date(DateOnly date, DateOnly today);

    /// <summary>A date and a time, with <c>today</c> or <c>tomorrow</c> before it when it is one of them.</summary>
    public abstract string DateAndTime(DateTime local, DateOnly today);

    /// <summary>A length of time in its two largest units; what is negative counts as nothing.</summary>
    public string Duration(TimeSpan span)
    {
        var rest = span < TimeSpan.Zero ? TimeSpan.Zero : span;
        (int Count, TimeUnit Unit)[] units =
        [
            (rest.Days, TimeUnit.Day), (rest.Hours, TimeUnit.Hour), (rest.Minutes, TimeUnit.Minute), (rest.Seconds, TimeUnit.Second),
        ];
        var parts = units.SkipWhile(part => part.Count == 0).Take(2).Where(part => part.Count > 0).Select(part => Amount(part.Count, part.Unit)).ToList();
        return parts.Count == 0 ? Amount(0, TimeUnit.Second) : string.Join($" {And} ", parts);
    }

    /// <summary>Euros and cents.</summary>
    public virtual string Money(decimal euros)
    {
        const decimal most = 1_000_000_000_000_000m;
        var whole = Math.Clamp(euros, -most, most);
        var cents = (long)Math.Round(Math.Abs(whole) * 100, MidpointRounding.AwayFromZero);
        var (units, rest) = (cents / 100, (int)(cents % 100));
        var sign = euros < 0 && cents > 0 ? $"{Minus} " : string.Empty;
        return rest == 0 ? sign + Euros(units)
            : units == 0 ? sign + Cents(rest)
            : $"{sign}{Euros(units)} {And} {Cents(rest)}";
    }

    /// <summary>A telephone number in groups of digits; without the country code where it is Spain's.</summary>
    public string Phone(string number)
    {
        var (country, groups) = PhoneGroups.Of(number);
        var spoken = groups.Select(group => Spoken(group, " "));
        return country is null ? string.Join(", ", spoken) : string.Join(", ", spoken.Prepend($"{Plus} {Spoken(country, " ")}"));
    }

    /// <summary>Digits and letters one by one; signs between them are left out.</summary>
    public string OneByOne(string text) => Spoken(text, ", ");

    /// <summary>What stands before a value, changed where the language runs the two together: <c>de</c> and <c>onze</c> is <c>d'onze</c>.</summary>
    /// <param name="before">The text up to the value.</param>
    /// <param name="value">The value, spoken.</param>
    public virtual string Join(string before, string value) => before + value;

    private protected abstract string Minus { get; }

    private protected abstract string Plus { get; }

    private protected abstract string And { get; }

    private protected abstract string Words(int number, NumberForm form);

    private protected abstract string Amount(int count, TimeUnit unit);

    private protected abstract string Euros(long count);

    private protected abstract string Cents(int count);

    /// <summary>The hour on the dial, 1 to 12, and the minutes after it or, past the half hour, before the next.</summary>
    private protected static (int Hour, int After, int Before) OnDial(TimeOnly time)
    {
        const int half = 30;
        var isPast = time.Minute <= half;
        var hour = (isPast ? time.Hour : time.Hour + 1) % 12;
        return (hour == 0 ? 12 : hour, isPast ? time.Minute : 0, isPast ? 0 : 60 - time.Minute);
    }

    private protected static bool NamesYear(DateOnly date, DateOnly today) => date.Year != today.Year && date.Year != today.Year + 1;

    private protected static string InDigits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private protected virtual string Digit(char digit) => Words(digit - '0', NumberForm.Alone);

    private string Spoken(string text, string between) =>
        string.Join(between, text.Where(char.IsLetterOrDigit).Select(c => char.IsAsciiDigit(c) ? Digit(c) : char.ToUpperInvariant(c).ToString()));
}
