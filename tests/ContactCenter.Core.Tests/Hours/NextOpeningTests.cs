using ContactCenter.Core.Hours;

namespace ContactCenter.Core.Tests.Hours;

public sealed class NextOpeningTests
{
    [Fact]
    public void Open_Service_Opens_Now()
    {
        var now = MadridCalendar.Instant("2026-05-12T08:00:00+02:00");

        MadridCalendar.WithWorkingDays("08:00-20:00").NextOpening(now).ShouldBe(now);
    }

    [Fact]
    public void Easter_And_Weekend_Are_Skipped_Together()
    {
        var calendar = MadridCalendar.WithWorkingDays(
            ["08:00-20:00"],
            [
                new Closure(new DateOnly(2026, 4, 3), ClosureScope.State, "Divendres Sant"),
                new Closure(new DateOnly(2026, 4, 6), ClosureScope.Region, "Dilluns de Pasqua"),
            ],
            []);

        calendar.NextOpening(MadridCalendar.Instant("2026-04-02T20:00:00+02:00"))
            .ShouldBe(MadridCalendar.Instant("2026-04-07T08:00:00+02:00"));
    }

    [Fact]
    public void Special_Opening_Far_Away_Is_Found_Within_400_Days_And_Not_After()
    {
        var now = MadridCalendar.Instant("2026-05-12T12:00:00+02:00");
        var today = new DateOnly(2026, 5, 12);

        Only(today.AddDays(400)).NextOpening(now).ShouldBe(MadridCalendar.Instant("2027-06-16T10:00:00+02:00"));
        Only(today.AddDays(401)).NextOpening(now).ShouldBeNull();
    }

    [Fact]
    public void Service_Without_Hours_Never_Opens() =>
        MadridCalendar.WithWorkingDays().NextOpening(MadridCalendar.Instant("2026-05-12T12:00:00+02:00")).ShouldBeNull();

    [Fact]
    public void Next_Opening_Is_The_First_Open_Minute_On_Every_Day_Of_A_Year()
    {
        var calendar = MadridCalendar.WithWorkingDays(
            ["00:30-02:15", "22:00-01:00"], [new Closure(new DateOnly(2026, 12, 25), ClosureScope.State, "Nadal")], []);
        var random = new Random(20260512);
        for (var day = 0; day < 365; day++)
        {
            var from = MadridCalendar.Instant("2026-01-01T00:00:00Z").AddDays(day).AddMinutes(random.Next(24 * 60));
            var walked = Enumerable.Range(0, 6 * 24 * 60).Select(minute => from.AddMinutes(minute)).First(at => calendar.At(at) is CalendarState.Open);

            calendar.NextOpening(from).ShouldBe(walked, $"from {from:O}");
        }
    }

    private static OpeningCalendar Only(DateOnly date) =>
        MadridCalendar.WithWorkingDays([], [], [new SpecialOpening(date, MadridCalendar.Spans("10:00-14:00"))]);
}
