using ContactCenter.Server.Infrastructure.Pages;

namespace ContactCenter.Server.Features.Wallboard;

/// <summary>Writes the wall's numbers as its reader does; the page's script writes them the same way.</summary>
internal sealed class WallboardNumbers(PageTexts texts)
{
    private const string None = "–";

    public string Count(int value) => value.ToString("N0", texts.Culture);

    public static string Elapsed(DateTimeOffset at, DateTimeOffset? since) => at - since is { } elapsed ? PageTexts.Elapsed(elapsed) : None;

    public string Share(ShareResponse share) =>
        share.Percent is { } percent ? texts.Format("wallboard.percent", Decimal(percent)) : texts["wallboard.no_data"];

    public string ShareOf(ShareResponse share) => share.Denominator == 0
        ? string.Empty
        : texts.Format("wallboard.share_of", Count((int)share.Numerator), Count((int)share.Denominator));

    public string Mean(WallboardLine line) => line.RatingMean is { } mean ? Decimal(mean) : texts["wallboard.no_data"];

    public string MeanOf(WallboardLine line) => line.RatingMean is null ? string.Empty : texts.Format("wallboard.mean_of", Count(line.RatingMeanOf));

    public string Clock(DateTimeOffset at, TimeZoneInfo zone) => TimeZoneInfo.ConvertTime(at, zone).ToString("T", texts.Culture);

    public string Day(DateOnly day) => day.ToString("D", texts.Culture);

    private string Decimal(string text) => text.Replace(".", texts.Culture.NumberFormat.NumberDecimalSeparator, StringComparison.Ordinal);
}
