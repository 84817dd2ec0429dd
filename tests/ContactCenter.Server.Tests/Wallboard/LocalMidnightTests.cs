using ContactCenter.Server.Features.Wallboard;

namespace ContactCenter.Server.Tests.Wallboard;

public sealed class LocalMidnightTests
{
    [Theory]
    [InlineData("Europe/Madrid", "2026-05-12T12:00Z", "2026-05-12", "2026-05-11T22:00Z")]
    [InlineData("Europe/Madrid", "2026-10-25T23:30Z", "2026-10-26", "2026-10-25T23:00Z")]
    [InlineData("Europe/Madrid", "2026-10-25T22:59Z", "2026-10-25", "2026-10-24T22:00Z")]
    [InlineData("Atlantic/Azores", "2026-10-25T12:00Z", "2026-10-25", "2026-10-25T00:00Z")]
    [InlineData("Africa/Cairo", "2026-04-24T12:00Z", "2026-04-24", "2026-04-23T22:00Z")]
    public void A_Day_Begins_Once_Whatever_The_Clock_Does(string zone, string instant, string day, string start)
    {
        var (of, startsAt) = LocalMidnight.Before(Parse(instant), TimeZoneInfo.FindSystemTimeZoneById(zone));

        of.ToString("O", null).ShouldBe(day);
        startsAt.ShouldBe(Parse(start));
    }

    private static DateTimeOffset Parse(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
