using System.Globalization;
using ContactCenter.Core.ServiceLevels;

namespace ContactCenter.Server.Features.Wallboard;

/// <summary>A share with the counts behind it.</summary>
/// <param name="Numerator">The part.</param>
/// <param name="Denominator">The whole.</param>
/// <param name="Percent">Rounded as it is published, with a decimal point, as in <c>66.7</c> or <c>&gt;99.9</c>; null without data.</param>
public sealed record ShareResponse(long Numerator, long Denominator, string? Percent)
{
    public static ShareResponse From(Ratio ratio) => new(ratio.Numerator, ratio.Denominator, ratio.Display(CultureInfo.InvariantCulture));
}
