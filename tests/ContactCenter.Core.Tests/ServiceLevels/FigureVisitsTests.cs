using ContactCenter.Core.Queues;
using ContactCenter.Core.ServiceLevels;

namespace ContactCenter.Core.Tests.ServiceLevels;

public sealed class FigureVisitsTests
{
    private static readonly VisitFacts[] Visits = RandomVisits.Make(seed: 7, count: 3_000);
    private static readonly DateTimeOffset From = TenVisits.Nine.AddHours(2);

    [Fact]
    public void A_List_Has_As_Many_Visits_As_Its_Figure_Says()
    {
        var figures = IntervalFigures.Compute(Visits.Where(visit => visit.EnteredAt >= From), FigureDefinition.Default, RandomVisits.Now);

        Of(VisitFigure.Offered).Count.ShouldBe(figures.Offered);
        Of(VisitFigure.Answered).Count.ShouldBe(figures.Answered);
        Of(VisitFigure.Within).Count.ShouldBe(figures.AnsweredWithin);
        Of(VisitFigure.Abandoned).Count.ShouldBe(figures.Abandoned);
        Of(VisitFigure.ShortAbandoned).Count.ShouldBe(figures.ShortAbandoned);
        figures.Offered.ShouldBeLessThan(Visits.Length);
    }

    [Fact]
    public void Those_Who_Wait_Count_Whenever_They_Came_And_The_First_Of_Them_Waits_Longest()
    {
        var waiting = Of(VisitFigure.Waiting);

        waiting.ShouldBe(Visits.Where(visit => visit.Exit is null));
        waiting.ShouldContain(visit => visit.EnteredAt < From);
        Of(VisitFigure.Longest).ShouldBe([waiting.MinBy(visit => visit.EnteredAt)!]);
    }

    [Fact]
    public void Nobody_Waits_Longest_Where_Nobody_Waits() =>
        FigureVisits.Of([Visits[0] with { Exit = VisitExit.Abandoned }], visit => visit, VisitFigure.Longest, FigureDefinition.Default, From, RandomVisits.Now).ShouldBeEmpty();

    private static IReadOnlyList<VisitFacts> Of(VisitFigure figure) =>
        FigureVisits.Of(Visits, visit => visit, figure, FigureDefinition.Default, From, RandomVisits.Now);
}
