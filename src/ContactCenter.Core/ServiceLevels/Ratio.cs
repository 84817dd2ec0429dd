using System.Globalization;

namespace ContactCenter.Core.ServiceLevels;

/// <summary>A share kept as its two whole numbers, so that comparing and adding are exact and rounding is for display only.</summary>
/// <param name="Numerator">The part; not negative.</param>
/// <param name="Denominator">The whole; 0 means that there is no value.</param>
public readonly record struct Ratio(long Numerator, long Denominator)
{
    private const int MostDecimals = 6;

    /// <summary>The unrounded percentage; null without data, never 0 or 100.</summary>
    public decimal? Percent => Denominator == 0 ? null : 100m * Numerator / Denominator;

    /// <summary>Whether the share reaches a target, judged on the whole numbers and never on a rounded one; null without data.</summary>
    public bool? Meets(decimal targetPercent) => Denominator == 0 ? null : 100m * Numerator >= targetPercent * Denominator;

    /// <summary>
    /// The percentage for people, rounded half up and without a sign; null without data. A part that is not the whole never
    /// shows as 100 (<c>&gt;99.9</c>), and a part that is something never as 0 (<c>&lt;0.1</c>).
    /// </summary>
    public string? Display(IFormatProvider culture) => Percent is { } percent ? Display(percent, 1, culture) : null;

    /// <summary>
    /// The percentage beside a target: as many decimals as it takes to see that a share just under the target is under it.
    /// </summary>
    public string? DisplayAgainst(decimal targetPercent, IFormatProvider culture)
    {
        if (Percent is not { } percent)
        {
            return null;
        }

        var decimals = 1;
        while (Meets(targetPercent) is false && HalfUp(percent, decimals) >= targetPercent && decimals < MostDecimals)
        {
            decimals++;
        }

        return Display(percent, decimals, culture);
    }

    private static decimal HalfUp(decimal percent, int decimals) => Math.Round(percent, decimals, MidpointRounding.AwayFromZero);

    private string Display(decimal percent, int decimals, IFormatProvider culture)
    {
        var format = "F" + decimals.ToString(CultureInfo.InvariantCulture);
        var smallestStep = new decimal(1, 0, 0, isNegative: false, (byte)decimals);
        var rounded = HalfUp(percent, decimals);
        if (Numerator < Denominator && rounded >= 100m)
        {
            return ">" + (100m - smallestStep).ToString(format, culture);
        }

        return Numerator > 0 && rounded == 0m
            ? "<" + smallestStep.ToString(format, culture)
            : rounded.ToString(format, culture);
    }
}
