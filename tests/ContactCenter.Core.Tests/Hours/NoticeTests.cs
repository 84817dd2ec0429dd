using System.Globalization;
using ContactCenter.Core.Hours;

namespace ContactCenter.Core.Tests.Hours;

public sealed class NoticeTests
{
    private static readonly TimeSpan Tick = TimeSpan.FromTicks(1);

    [Fact]
    public void Notice_Begins_With_Its_First_Instant_And_Is_Over_At_Its_Last()
    {
        var notice = Between("2026-12-01T08:00", "2026-12-05T20:00");
        var (from, until) = (MadridCalendar.Instant("2026-12-01T08:00+01:00"), MadridCalendar.Instant("2026-12-05T20:00+01:00"));

        notice.IsInForce(from - Tick).ShouldBeFalse();
        notice.IsInForce(from).ShouldBeTrue();
        notice.IsInForce(until - Tick).ShouldBeTrue();
        notice.IsInForce(until).ShouldBeFalse();
    }

    [Fact]
    public void Notice_Without_A_Beginning_Has_Always_Been_There()
    {
        var notice = Between(null, "2026-12-05T20:00");

        notice.IsInForce(DateTimeOffset.MinValue).ShouldBeTrue();
        notice.IsInForce(MadridCalendar.Instant("2026-12-05T19:59:59.999+01:00")).ShouldBeTrue();
        notice.IsInForce(DateTimeOffset.MaxValue).ShouldBeFalse();
    }

    [Theory]
    [InlineData("2026-10-25T02:30", "2026-10-25T04:00", "2026-10-25T02:30+02:00", "2026-10-25T04:00+01:00")]
    [InlineData("2026-10-25T00:00", "2026-10-25T02:30", "2026-10-25T00:00+02:00", "2026-10-25T02:30+01:00")]
    [InlineData("2026-10-25T02:15", "2026-10-25T02:30", "2026-10-25T02:15+02:00", "2026-10-25T02:30+01:00")]
    [InlineData("2026-10-25T02:00", "2026-10-25T03:00", "2026-10-25T02:00+02:00", "2026-10-25T03:00+01:00")]
    [InlineData("2026-03-29T02:30", "2026-03-29T04:00", "2026-03-29T03:00+02:00", "2026-03-29T04:00+02:00")]
    [InlineData("2026-03-29T00:00", "2026-03-29T02:30", "2026-03-29T00:00+01:00", "2026-03-29T03:00+02:00")]
    [InlineData("2026-03-29T01:59", "2026-03-29T03:00", "2026-03-29T01:59+01:00", "2026-03-29T03:00+02:00")]
    public void Clock_Change_Neither_Repeats_A_Notice_Nor_Swallows_Its_End(string from, string until, string first, string end)
    {
        var notice = Between(from, until);

        notice.From.ShouldBe(MadridCalendar.Instant(first));
        notice.Until.ShouldBe(MadridCalendar.Instant(end));
    }

    [Fact]
    public void Notice_Inside_A_Skipped_Hour_Is_Never_Told()
    {
        var notice = Between("2026-03-29T02:10", "2026-03-29T02:50");

        Enumerable.Range(-120, 240).ShouldAllBe(minutes => !notice.IsInForce(MadridCalendar.Instant("2026-03-29T03:00+02:00").AddMinutes(minutes)));
    }

    [Fact]
    public void Notice_Is_Told_In_One_Piece_Over_Both_Clock_Changes()
    {
        foreach (var notice in new[] { Between("2026-10-24T22:00", "2026-10-25T02:30"), Between("2026-03-28T22:00", "2026-03-29T02:30") })
        {
            var told = Enumerable.Range(-60, 600).Select(minutes => notice.IsInForce(notice.From!.Value.AddMinutes(minutes))).ToList();

            told.Zip(told.Skip(1)).Count(pair => pair.First != pair.Second).ShouldBe(2);
        }
    }

    [Theory]
    [InlineData("2000-01-01T00:00", "2199-12-31T23:59", "Pacific/Kiritimati")]
    [InlineData("2000-01-01T00:00", "2199-12-31T23:59", "Pacific/Pago_Pago")]
    [InlineData("2026-04-05T01:45", "2026-04-05T02:15", "Australia/Lord_Howe")]
    [InlineData("2026-10-04T02:00", "2026-10-04T02:30", "Australia/Lord_Howe")]
    public void Every_Zone_And_Date_That_A_File_May_Name_Has_Its_Instants(string from, string until, string zone)
    {
        var notice = Notice.Between("text", Wall(from), Wall(until), TimeZoneInfo.FindSystemTimeZoneById(zone));

        notice.From!.Value.ShouldBeLessThanOrEqualTo(notice.Until);
    }

    private static Notice Between(string? from, string until) =>
        Notice.Between("text", from is null ? null : Wall(from), Wall(until), MadridCalendar.Zone);

    private static DateTime Wall(string text) => DateTime.Parse(text, CultureInfo.InvariantCulture);
}
