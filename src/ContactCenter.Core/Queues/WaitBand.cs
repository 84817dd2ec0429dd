using System.Globalization;

namespace ContactCenter.Core.Queues;

/// <summary>A span that a wait is announced in. Spans are wide, for an exact figure would be a guess that sounds like a promise.</summary>
/// <param name="From">Minutes, at least 1.</param>
/// <param name="To">Minutes, more than <paramref name="From"/>.</param>
public readonly record struct WaitBand(int From, int To)
{
    /// <summary>The spans that are announced. Below the first one the wait is as good as over; above the last one nobody knows.</summary>
    public static IReadOnlyList<WaitBand> All { get; } = [new(1, 3), new(3, 5), new(5, 10)];

    /// <summary>The span that a wait falls into; null where nothing is to be announced.</summary>
    public static WaitBand? Of(TimeSpan wait)
    {
        foreach (var band in All)
        {
            if (wait >= TimeSpan.FromMinutes(band.From) && wait < TimeSpan.FromMinutes(band.To))
            {
                return band;
            }
        }

        return null;
    }

    /// <summary>Reads what <see cref="ToString"/> wrote; null for anything else.</summary>
    public static WaitBand? Parse(string? text)
    {
        foreach (var band in All)
        {
            if (string.Equals(band.ToString(), text, StringComparison.Ordinal))
            {
                return band;
            }
        }

        return null;
    }

    /// <summary>Whether a wait of this length, from the announcement on, was not longer than announced.</summary>
    public bool IsKeptBy(TimeSpan wait) => wait < TimeSpan.FromMinutes(To);

    /// <summary>As it is kept with the call: <c>3-5</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{From}-{To}");
}
