using ContactCenter.Core.Queues;
using ContactCenter.Core.ServiceLevels;

namespace ContactCenter.Core.Tests.ServiceLevels;

/// <summary>One caller is answered, transferred and answered again; another asks for a callback.</summary>
public sealed class TransferAndCallbackTests
{
    private static readonly QueueId General = new("general");
    private static readonly QueueId Expert = new("expert");

    private static readonly Dictionary<QueueId, IntervalFigures> Queues = FigureCell.Compute(
        [
            TenVisits.Visit(3600, 15, VisitExit.Answered),
            TenVisits.Visit(3780, 40, VisitExit.Answered) with { QueueId = Expert },
            TenVisits.Visit(3900, 50, VisitExit.CallbackRequested),
        ],
        FigureDefinition.Default,
        TenVisits.Noon).ToDictionary(cell => cell.Key.QueueId, cell => cell.Value);

    [Fact]
    public void First_Queue_Answered_One_Within_And_Owes_One_Callback()
    {
        var figures = Queues[General];

        (figures.Offered, figures.Answered, figures.AnsweredWithin, figures.CallbackRequested).ShouldBe((2, 1, 1, 1));
        (figures.CallbackRequestedWithin, figures.Abandoned).ShouldBe((0, 0));
        ServiceLevelFormulas.Answered.Of(figures).Percent.ShouldBe(100);
        ServiceLevelFormulas.Offered.Of(figures).Percent.ShouldBe(50);
    }

    [Fact]
    public void Transfer_Is_A_Visit_Of_Its_Own_With_Its_Own_Clock()
    {
        var figures = Queues[Expert];

        (figures.Offered, figures.Answered, figures.AnsweredWithin).ShouldBe((1, 1, 0));
        figures.AverageSpeedOfAnswer.ShouldBe(TimeSpan.FromSeconds(40));
    }

    [Fact]
    public void Added_Queues_Count_Visits_And_Not_Citizens()
    {
        var added = Queues[General].Add(Queues[Expert]);

        (added.Offered, added.Answered).ShouldBe((3, 2));
    }
}
