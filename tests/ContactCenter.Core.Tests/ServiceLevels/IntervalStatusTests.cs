using ContactCenter.Core.ServiceLevels;

namespace ContactCenter.Core.Tests.ServiceLevels;

public sealed class IntervalStatusTests
{
    private static readonly Interval Quarter = Interval.Containing(TenVisits.Nine, 15);

    [Fact]
    public void Interval_Is_Open_Until_It_Ends_And_Final_A_Day_Later()
    {
        var ended = new IntervalFigures { Offered = 1, Abandoned = 1 };

        Quarter.StatusAt(Quarter.EndsAt.AddMilliseconds(-1), ended).ShouldBe(IntervalStatus.Open);
        Quarter.StatusAt(Quarter.EndsAt, ended).ShouldBe(IntervalStatus.Provisional);
        Quarter.StatusAt(Quarter.EndsAt.AddHours(24).AddMilliseconds(-1), ended).ShouldBe(IntervalStatus.Provisional);
        Quarter.StatusAt(Quarter.EndsAt.AddHours(24), ended).ShouldBe(IntervalStatus.Final);
    }

    [Fact]
    public void Interval_With_A_Visit_That_Goes_On_Is_Not_Final()
    {
        var muchLater = Quarter.EndsAt.AddHours(48);

        Quarter.StatusAt(muchLater, new IntervalFigures { Offered = 1, StillWaiting = 1 }).ShouldBe(IntervalStatus.Provisional);
        Quarter.StatusAt(muchLater, new IntervalFigures { Offered = 1, Answered = 1, StillTalking = 1 })
            .ShouldBe(IntervalStatus.Provisional);
    }

    [Fact]
    public void Final_Figure_That_Changes_Is_A_Revision_And_Never_Silent()
    {
        var first = IntervalRevision.Next(null, IntervalStatus.Provisional, figuresChanged: true);
        var later = IntervalRevision.Next(first, IntervalStatus.Final, figuresChanged: true);
        var again = IntervalRevision.Next(later, IntervalStatus.Final, figuresChanged: false);
        var revised = IntervalRevision.Next(again, IntervalStatus.Provisional, figuresChanged: true);

        first.ShouldBe(new IntervalRevision(IntervalStatus.Provisional, 0));
        later.ShouldBe(new IntervalRevision(IntervalStatus.Final, 0));
        again.ShouldBe(later);
        revised.ShouldBe(new IntervalRevision(IntervalStatus.Revised, 1));
        IntervalRevision.Next(revised, IntervalStatus.Final, figuresChanged: true).Revision.ShouldBe(2);
        IntervalRevision.Next(revised, IntervalStatus.Final, figuresChanged: false).ShouldBe(revised);
    }
}
