using System.Globalization;
using ContactCenter.Core.Common;
using ContactCenter.Core.Ivr.Speech;

namespace ContactCenter.Core.Ivr;

/// <summary>Says values in a language, at an instant, in a zone. A value that cannot be said as wanted is said as it stands.</summary>
internal sealed class ValueSpeaker(SpokenLanguage language, DateTimeOffset now, TimeZoneInfo zone)
{
    private static readonly string[] Dates = ["yyyy-MM-dd", "ddMMyyyy"];
    private static readonly string[] Moments = ["yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-dd HH:mm"];

    private DateOnly Today => DateOnly.FromDateTime(Local(now));

    public SpokenLanguage Language => language;

    /// <summary>The value in words; never throws, for what was collected on a keypad can be anything.</summary>
    /// <param name="value">What is said.</param>
    /// <param name="format">How; null for the way of its type.</param>
    /// <param name="after">What the text says next: a number before a word sounds otherwise than alone.</param>
    public string Speak(FlowValue value, SpokenFormat? format, string after) => value switch
    {
        FlowValue.Text text => Text(text.Value ?? string.Empty, format ?? SpokenFormat.Text, after),
        FlowValue.Number number => Number(number.Value, format, after),
        FlowValue.Boolean boolean => language.YesOrNo(boolean.Value),
        FlowValue.Span span => language.Duration(span.Value),
        FlowValue.Instant instant => Moment(Local(instant.Value), format),
        _ => string.Empty,
    };

    private string Text(string text, SpokenFormat format, string after) => format switch
    {
        SpokenFormat.Number or SpokenFormat.NumberFeminine when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) =>
            Number(number, format, after),
        SpokenFormat.Date when DateOnly.TryParseExact(text, Dates, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) => language.Date(date, Today),
        SpokenFormat.Time when TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) => language.Time(time),
        SpokenFormat.Date or SpokenFormat.Time or SpokenFormat.DateTime when DateTimeOf(text) is { } moment => Moment(moment, format),
        SpokenFormat.Duration when Duration.TryParse(text, out var duration) => language.Duration(duration),
        SpokenFormat.Phone when text.Any(char.IsAsciiDigit) => language.Phone(text),
        SpokenFormat.Digits when text.Any(char.IsLetterOrDigit) => language.OneByOne(text),
        SpokenFormat.Money when MoneyOf(text) is { } euros => language.Money(euros),
        _ => text,
    };

    private string Number(long number, SpokenFormat? format, string after) => format switch
    {
        SpokenFormat.Phone => language.Phone(number.ToString(CultureInfo.InvariantCulture)),
        SpokenFormat.Digits => language.OneByOne(number.ToString(CultureInfo.InvariantCulture)),
        // a number of cents, as collect keeps it
        SpokenFormat.Money => language.Money(number / 100m),
        SpokenFormat.NumberFeminine => language.Number(number, NumberForm.Feminine),
        _ => language.Number(number, StandsBeforeWord(after) ? NumberForm.Masculine : NumberForm.Alone),
    };

    private string Moment(DateTime local, SpokenFormat? format) => format switch
    {
        SpokenFormat.Date => language.Date(DateOnly.FromDateTime(local), Today),
        SpokenFormat.Time => language.Time(TimeOnly.FromDateTime(local)),
        _ => language.DateAndTime(local, Today),
    };

    private DateTime Local(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, zone).DateTime;

    private static DateTime? DateTimeOf(string text) =>
        DateTime.TryParseExact(text, Moments, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) ? moment : null;

    // keypads have no comma: 12*50
    private static decimal? MoneyOf(string text) =>
        decimal.TryParse(text.Replace(',', '.').Replace('*', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var euros)
            ? euros
            : null;

    private static bool StandsBeforeWord(string after) => after is [' ', _, ..] && char.IsLetter(after[1]);
}
