using ContactCenter.Core.Queues;
using ContactCenter.Core.ServiceLevels;
using ContactCenter.Core.Tests.Hours;

namespace ContactCenter.Core.Tests.ServiceLevels;

public sealed class IntervalTests
{
    [Theory]
    [InlineData("2026-05-12T10:29:59.999Z", 30, "2026-05-12T10:00Z")]
    [InlineData("2026-05-12T10:30:00.000Z", 30, "2026-05-12T10:30Z")]
    [InlineData("2026-05-12T10:59:59.999Z", 30, "2026-05-12T10:30Z")]
    [InlineData("2026-05-12T10:44:59.999Z", 15, "2026-05-12T10:30Z")]
    [InlineData("2026-05-12T10:45:00.000Z", 15, "2026-05-12T10:45Z")]
    [InlineData("2026-05-12T00:10:00.000+05:45", 30, "2026-05-11T18:00Z")]
    public void Instant_On_The_Edge_Belongs_To_The_Interval_That_Starts_There(string instant, int minutes, string startsAt)
    {
        var interval = Interval.Containing(MadridCalendar.Instant(instant), minutes);

        interval.StartsAt.ShouldBe(MadridCalendar.Instant(startsAt));
        interval.StartsAt.Offset.ShouldBe(TimeSpan.Zero);
        interval.EndsAt.ShouldBe(MadridCalendar.Instant(startsAt).AddMinutes(minutes));
        interval.Contains(MadridCalendar.Instant(instant)).ShouldBeTrue();
        interval.Contains(interval.EndsAt).ShouldBeFalse();
    }

    [Fact]
    public void Interval_Of_Another_Length_Is_A_Bug() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Interval.Containing(TenVisits.Noon, 20));

    [Fact]
    public void Two_Calls_One_Hour_Apart_In_The_Repeated_Hour_Are_In_Two_Rows()
    {
        Label("2026-10-25T02:40:00+02:00").ShouldBe("2026-10-25T02:30+02:00");
        Label("2026-10-25T02:40:00+01:00").ShouldBe("2026-10-25T02:30+01:00");
    }

    [Theory]
    [InlineData("2026-03-29T00:00:00+01:00", "2026-03-30T00:00:00+02:00", 46, 92)]
    [InlineData("2026-05-12T00:00:00+02:00", "2026-05-13T00:00:00+02:00", 48, 96)]
    [InlineData("2026-10-25T00:00:00+02:00", "2026-10-26T00:00:00+01:00", 50, 100)]
    public void Local_Day_Has_As_Many_Intervals_As_It_Has_Time(string midnight, string nextMidnight, int halfHours, int quarters)
    {
        LabelsBetween(midnight, nextMidnight, 30).Count.ShouldBe(halfHours);
        LabelsBetween(midnight, nextMidnight, 15).Count.ShouldBe(quarters);
    }

    [Fact]
    public void Call_Belongs_To_The_Row_In_Which_It_Entered_Whenever_It_Is_Answered()
    {
        var definition = TenVisits.Definition(ThresholdComparison.Strict, minutes: 30);
        var enteredAt = MadridCalendar.Instant("2026-05-12T08:29:58+02:00");
        var visit = TenVisits.Visit(0, 0, VisitExit.Answered) with { EnteredAt = enteredAt, ExitAt = enteredAt.AddSeconds(12) };

        var cell = FigureCell.Compute([visit], definition, TenVisits.Noon).ShouldHaveSingleItem();

        cell.Key.Interval.LocalLabel(MadridCalendar.Zone).ShouldBe("2026-05-12T08:00+02:00");
        cell.Value.Offered.ShouldBe(1);
        cell.Value.Answered.ShouldBe(1);
        cell.Value.AnsweredWithin.ShouldBe(1);
    }

    [Fact]
    public void Wait_Across_The_Clock_Change_Is_Real_Time()
    {
        var visit = TenVisits.Visit(0, 0, VisitExit.Answered) with
        {
            EnteredAt = MadridCalendar.Instant("2026-03-29T01:59:50+01:00"),
            ExitAt = MadridCalendar.Instant("2026-03-29T03:00:05+02:00"),
        };

        IntervalFigures.Compute([visit], FigureDefinition.Default, TenVisits.Noon).AnsweredWaitMs.ShouldBe(15_000);
    }

    private static string Label(string instant) =>
        Interval.Containing(MadridCalendar.Instant(instant), 30).LocalLabel(MadridCalendar.Zone);

    private static HashSet<string> LabelsBetween(string from, string until, int minutes)
    {
        var labels = new HashSet<string>(StringComparer.Ordinal);
        for (var at = MadridCalendar.Instant(from); at < MadridCalendar.Instant(until); at = at.AddMinutes(1))
        {
            labels.Add(Interval.Containing(at, minutes).LocalLabel(MadridCalendar.Zone));
        }

        return labels;
    }
}
