using ContactCenter.Core.Hours;

namespace ContactCenter.Core.Tests.Hours;

public sealed class CalendarTests
{
    private static readonly DateOnly SantJoan = new(2026, 6, 24);

    [Fact]
    public void Opening_Minute_Is_Open_And_Closing_Minute_Is_Not()
    {
        var calendar = MadridCalendar.WithWorkingDays("08:00-20:00");

        calendar.At(MadridCalendar.Instant("2026-05-12T07:59:59.999+02:00")).ShouldBeOfType<CalendarState.Closed>();
        calendar.At(MadridCalendar.Instant("2026-05-12T08:00:00+02:00")).ShouldBeOfType<CalendarState.Open>();
        calendar.At(MadridCalendar.Instant("2026-05-12T19:59:59.999+02:00")).ShouldBeOfType<CalendarState.Open>();
        calendar.At(MadridCalendar.Instant("2026-05-12T20:00:00+02:00")).ShouldBeOfType<CalendarState.Closed>();
    }

    [Fact]
    public void Several_Spans_Leave_A_Break_Between_Them()
    {
        var calendar = MadridCalendar.WithWorkingDays("08:00-14:00", "16:00-19:00");

        calendar.At(MadridCalendar.Instant("2026-05-12T15:00:00+02:00")).ShouldBeOfType<CalendarState.Closed>();
        calendar.NextOpening(MadridCalendar.Instant("2026-05-12T15:00:00+02:00"))
            .ShouldBe(MadridCalendar.Instant("2026-05-12T16:00:00+02:00"));
    }

    [Fact]
    public void Span_Past_Midnight_Ends_On_A_Day_That_Does_Not_Open()
    {
        var calendar = MadridCalendar.WithWorkingDays("22:00-06:00");

        calendar.At(MadridCalendar.Instant("2026-05-16T05:59:00+02:00")).ShouldBeOfType<CalendarState.Open>();
        calendar.At(MadridCalendar.Instant("2026-05-16T06:00:00+02:00")).ShouldBeOfType<CalendarState.Closed>();
        calendar.At(MadridCalendar.Instant("2026-05-11T05:00:00+02:00")).ShouldBeOfType<CalendarState.Closed>();
    }

    [Fact]
    public void Whole_Day_Has_No_Gap_At_Midnight()
    {
        var calendar = MadridCalendar.WithWorkingDays("00:00-24:00");

        calendar.At(MadridCalendar.Instant("2026-05-12T00:00:00+02:00")).ShouldBeOfType<CalendarState.Open>();
        calendar.At(MadridCalendar.Instant("2026-05-12T23:59:59.999+02:00")).ShouldBeOfType<CalendarState.Open>();
        calendar.At(MadridCalendar.Instant("2026-05-16T00:00:00+02:00")).ShouldBeOfType<CalendarState.Closed>();
    }

    [Fact]
    public void Closure_Closes_Its_Whole_Date_Including_What_Began_The_Evening_Before()
    {
        var calendar = MadridCalendar.WithWorkingDays(
            ["22:00-06:00"], [new Closure(SantJoan, ClosureScope.Region, "Sant Joan")], []);

        calendar.At(MadridCalendar.Instant("2026-06-23T23:30:00+02:00")).ShouldBeOfType<CalendarState.Open>();
        calendar.At(MadridCalendar.Instant("2026-06-24T01:00:00+02:00")).ShouldBe(new CalendarState.Holiday("Sant Joan", ClosureScope.Region));
        calendar.At(MadridCalendar.Instant("2026-06-24T23:00:00+02:00")).ShouldBe(new CalendarState.Holiday("Sant Joan", ClosureScope.Region));
        calendar.At(MadridCalendar.Instant("2026-06-25T01:00:00+02:00")).ShouldBeOfType<CalendarState.Closed>();
    }

    [Fact]
    public void Widest_Scope_Names_A_Date_That_Is_Closed_Twice()
    {
        var calendar = MadridCalendar.WithWorkingDays(
            ["08:00-20:00"],
            [new Closure(SantJoan, ClosureScope.Service, "Formació"), new Closure(SantJoan, ClosureScope.Region, "Sant Joan")],
            []);

        calendar.At(MadridCalendar.Instant("2026-06-24T10:00:00+02:00")).ShouldBe(new CalendarState.Holiday("Sant Joan", ClosureScope.Region));
    }

    [Fact]
    public void Special_Opening_Wins_Over_A_Closure_And_Over_The_Weekly_Hours()
    {
        var calendar = MadridCalendar.WithWorkingDays(
            ["08:00-20:00"],
            [new Closure(SantJoan, ClosureScope.Region, "Sant Joan")],
            [new SpecialOpening(SantJoan, MadridCalendar.Spans("10:00-14:00"))]);

        calendar.At(MadridCalendar.Instant("2026-06-24T09:00:00+02:00")).ShouldBe(new CalendarState.Holiday("Sant Joan", ClosureScope.Region));
        calendar.At(MadridCalendar.Instant("2026-06-24T10:00:00+02:00")).ShouldBeOfType<CalendarState.Open>();
        calendar.At(MadridCalendar.Instant("2026-06-24T14:00:00+02:00")).ShouldBe(new CalendarState.Holiday("Sant Joan", ClosureScope.Region));
    }

    [Fact]
    public void Special_Night_Is_Not_Cut_By_The_Closure_Of_The_Next_Day()
    {
        var calendar = MadridCalendar.WithWorkingDays(
            ["08:00-20:00"],
            [new Closure(SantJoan, ClosureScope.Region, "Sant Joan")],
            [new SpecialOpening(SantJoan.AddDays(-1), MadridCalendar.Spans("20:00-02:00"))]);

        calendar.At(MadridCalendar.Instant("2026-06-23T12:00:00+02:00")).ShouldBeOfType<CalendarState.Closed>();
        calendar.At(MadridCalendar.Instant("2026-06-24T01:59:00+02:00")).ShouldBeOfType<CalendarState.Open>();
        calendar.At(MadridCalendar.Instant("2026-06-24T02:00:00+02:00")).ShouldBe(new CalendarState.Holiday("Sant Joan", ClosureScope.Region));
    }
}
