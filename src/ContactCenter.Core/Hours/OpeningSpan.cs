using System.Globalization;

namespace ContactCenter.Core.Hours;

/// <summary>A stretch of wall-clock time, start in and end out. It belongs to the day on which it starts.</summary>
/// <param name="Opens">First wall-clock time that is open.</param>
/// <param name="Closes">First wall-clock time that is closed again; not after <paramref name="Opens"/> means the next day.</param>
public readonly record struct OpeningSpan(TimeOnly Opens, TimeOnly Closes)
{
    private const string EndOfDay = "24:00";

    /// <summary>Whether the end lies on the day after the start; 08:00–08:00 is a whole day and night.</summary>
    public bool PassesMidnight => Closes <= Opens;

    /// <summary>Accepts <c>08:00-20:00</c>, <c>22:00-06:00</c> (ends the next day) and <c>00:00-24:00</c>.</summary>
    public static bool TryParse(string? text, out OpeningSpan span)
    {
        span = default;
        if (text?.Split('-', StringSplitOptions.TrimEntries) is not [var opens, var closes]
            || !TryParseTime(opens, out var from)
            || !TryParseTime(string.Equals(closes, EndOfDay, StringComparison.Ordinal) ? "00:00" : closes, out var until))
        {
            return false;
        }

        span = new OpeningSpan(from, until);
        return true;
    }

    /// <summary>Whether a wall-clock time of the span's own day lies in it.</summary>
    public bool CoversOnItsDay(TimeOnly time) => time >= Opens && (PassesMidnight || time < Closes);

    /// <summary>Whether a wall-clock time of the following day lies in it.</summary>
    public bool CoversOnNextDay(TimeOnly time) => PassesMidnight && time < Closes;

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Opens:HH:mm}-{Closes:HH:mm}");

    private static bool TryParseTime(string text, out TimeOnly time) =>
        TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out time);
}
