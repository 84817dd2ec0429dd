using ContactCenter.Core.Hours;

namespace ContactCenter.Core.Tests.Hours;

public sealed class ClockChangeTests
{
    [Fact]
    public void Opening_In_The_Skipped_Hour_Moves_To_Its_End()
    {
        var calendar = MadridCalendar.OnSundays("02:30-04:00");

        calendar.NextOpening(MadridCalendar.Instant("2026-03-28T12:00:00+01:00"))
            .ShouldBe(MadridCalendar.Instant("2026-03-29T03:00:00+02:00"));
        calendar.At(MadridCalendar.Instant("2026-03-29T01:59:59+01:00")).ShouldBeOfType<CalendarState.Closed>();
        calendar.At(MadridCalendar.Instant("2026-03-29T03:59:59+02:00")).ShouldBeOfType<CalendarState.Open>();
    }

    [Fact]
    public void Closing_In_The_Skipped_Hour_Moves_To_Its_End()
    {
        var calendar = MadridCalendar.OnSundays("01:00-02:30");

        OpenMinutes(calendar, "2026-03-29T00:00:00+01:00").ShouldBe(60);
        calendar.At(MadridCalendar.Instant("2026-03-29T03:00:00+02:00")).ShouldBeOfType<CalendarState.Closed>();
    }

    [Fact]
    public void Hours_That_Lie_Wholly_In_The_Skipped_Hour_Fall_Out_That_Day()
    {
        var calendar = MadridCalendar.OnSundays("02:15-02:45");

        calendar.NextOpening(MadridCalendar.Instant("2026-03-28T12:00:00+01:00"))
            .ShouldBe(MadridCalendar.Instant("2026-04-05T02:15:00+02:00"));
    }

    [Fact]
    public void Repeated_Hour_Counts_Twice()
    {
        var calendar = MadridCalendar.OnSundays("01:00-02:30");

        OpenMinutes(calendar, "2026-10-25T00:00:00+02:00").ShouldBe(120);
        calendar.At(MadridCalendar.Instant("2026-10-25T02:29:00+02:00")).ShouldBeOfType<CalendarState.Open>();
        calendar.At(MadridCalendar.Instant("2026-10-25T02:31:00+02:00")).ShouldBeOfType<CalendarState.Closed>();
        calendar.At(MadridCalendar.Instant("2026-10-25T02:29:00+01:00")).ShouldBeOfType<CalendarState.Open>();
    }

    [Theory]
    [InlineData("02:10-02:30", "2026-10-25T02:00:00+02:00", "2026-10-25T02:10:00+02:00")]
    [InlineData("02:10-02:30", "2026-10-25T02:40:00+02:00", "2026-10-25T02:10:00+01:00")]
    [InlineData("01:00-02:30", "2026-10-25T02:40:00+02:00", "2026-10-25T02:00:00+01:00")]
    public void Next_Opening_Sees_Both_Passes_Of_The_Repeated_Hour(string span, string at, string opening) =>
        MadridCalendar.OnSundays(span).NextOpening(MadridCalendar.Instant(at)).ShouldBe(MadridCalendar.Instant(opening));

    [Theory]
    [InlineData("2026-03-27T20:00:00+01:00", "2026-03-30T08:00:00+02:00")]
    [InlineData("2026-10-23T20:00:00+02:00", "2026-10-26T08:00:00+01:00")]
    public void Monday_After_A_Change_Opens_At_The_Same_Wall_Clock_Time(string friday, string monday) =>
        MadridCalendar.WithWorkingDays("08:00-20:00").NextOpening(MadridCalendar.Instant(friday)).ShouldBe(MadridCalendar.Instant(monday));

    [Fact]
    public void Opening_Before_The_Change_Comes_Before_The_Change() =>
        MadridCalendar.OnSundays("00:30-01:00", "02:00-04:00").NextOpening(MadridCalendar.Instant("2026-03-28T12:00:00+01:00"))
            .ShouldBe(MadridCalendar.Instant("2026-03-29T00:30:00+01:00"));

    [Theory]
    [InlineData("Europe/Madrid", "2026-03-27T12:00:00Z")]
    [InlineData("Europe/Madrid", "2026-10-23T12:00:00Z")]
    [InlineData("Atlantic/Canary", "2026-10-23T12:00:00Z")]
    [InlineData("Asia/Beirut", "2026-03-27T12:00:00Z")]
    [InlineData("Asia/Beirut", "2026-10-23T12:00:00Z")]
    [InlineData("Australia/Lord_Howe", "2026-04-03T12:00:00Z")]
    public void Next_Opening_Is_The_First_Open_Minute_Around_Any_Kind_Of_Change(string zone, string start)
    {
        var days = Enum.GetValues<DayOfWeek>().ToDictionary(day => day, _ => MadridCalendar.Spans("00:10-00:40", "01:45-02:20", "23:15-23:50"));
        var calendar = new OpeningCalendar(TimeZoneInfo.FindSystemTimeZoneById(zone), new WeeklyHours(days), [], []);
        var next = default(DateTimeOffset?);

        // backwards, so that the first open minute from each minute on is known without a search
        for (var minute = 4 * 24 * 60; minute >= 0; minute--)
        {
            var at = MadridCalendar.Instant(start).AddMinutes(minute);
            next = calendar.At(at) is CalendarState.Open ? at : next;
            if (minute < 3 * 24 * 60)
            {
                calendar.NextOpening(at).ShouldBe(next, $"from {at:O}");
            }
        }
    }

    private static int OpenMinutes(OpeningCalendar calendar, string midnight) =>
        Enumerable.Range(0, 6 * 60)
            .Count(minute => calendar.At(MadridCalendar.Instant(midnight).AddMinutes(minute)) is CalendarState.Open);
}
