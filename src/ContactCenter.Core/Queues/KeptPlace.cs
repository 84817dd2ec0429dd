namespace ContactCenter.Core.Queues;

/// <summary>The place of a caller who gave up waiting and calls again.</summary>
public static class KeptPlace
{
    /// <summary>Where the place of a new stay counts from.</summary>
    /// <param name="now">The instant of entry.</param>
    /// <param name="lost">The last stay of the same number in the same queue that the caller gave up; null where there is none, or the number is nobody's own.</param>
    /// <param name="within">How long a place is kept; zero for never.</param>
    /// <returns>The age of the old place, or <paramref name="now"/>.</returns>
    public static DateTimeOffset AgeFrom(DateTimeOffset now, LostPlace? lost, TimeSpan within) =>
        lost is not null && within > TimeSpan.Zero && now - lost.LeftAt <= within && lost.AgeFrom < now ? lost.AgeFrom : now;
}
