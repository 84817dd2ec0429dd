namespace ContactCenter.Core.Hours;

/// <summary>Something callers are told for a while. Over once is over: a clock change neither repeats it nor swallows it.</summary>
/// <param name="Text">Key of the text.</param>
/// <param name="From">First instant at which it is told; null from the beginning.</param>
/// <param name="Until">First instant at which it is told no more.</param>
public sealed record Notice(string Text, DateTimeOffset? From, DateTimeOffset Until)
{
    /// <summary>The earliest date that a wall-clock time of a notice may have; with <see cref="LastDate"/> far from where dates end.</summary>
    public static readonly DateOnly FirstDate = new(2000, 1, 1);

    /// <summary>The latest.</summary>
    public static readonly DateOnly LastDate = new(2199, 12, 31);

    /// <summary>
    /// Between two wall-clock times of a zone. In an hour that the clock shows twice it begins with the first showing and ends
    /// with the second; in an hour that the clock skips both lie at the jump.
    /// </summary>
    public static Notice Between(string text, DateTime? from, DateTime until, TimeZoneInfo zone) =>
        new(text, from is { } start ? Showings(start, zone).Min() : null, Showings(until, zone).Max());

    /// <summary>Whether callers are told it at an instant.</summary>
    public bool IsInForce(DateTimeOffset instant) => instant < Until && (From is null || instant >= From);

    private static IReadOnlyList<DateTimeOffset> Showings(DateTime wallClock, TimeZoneInfo zone)
    {
        var day = LocalDay.Of(zone, DateOnly.FromDateTime(wallClock));
        IReadOnlyList<DateTimeOffset> shown = [.. day.InstantsOf(TimeOnly.FromDateTime(wallClock))];
        return shown.Count > 0 ? shown : day.Changes;
    }
}
