using ContactCenter.Core.Queues;
using ContactCenter.Core.ServiceLevels;

namespace ContactCenter.Core.Tests.ServiceLevels;

public sealed class DataFaultTests
{
    private static readonly VisitFacts Answered = TenVisits.Visit(0, 10, VisitExit.Answered) with
    {
        TalkEndedAt = TenVisits.Nine.AddSeconds(110),
        WrapUpEndedAt = TenVisits.Nine.AddSeconds(130),
    };

    [Fact]
    public void Sound_Visit_Is_Handled_With_Its_Talk_And_Wrap_Up()
    {
        var figures = Read(Answered);

        figures.Handled.ShouldBe(1);
        figures.AverageHandleTime.ShouldBe(TimeSpan.FromSeconds(120));
        figures.WrapUpMs.ShouldBe(20_000);
        figures.Flagged.ShouldBe(0);
        figures.StillTalking.ShouldBe(0);
    }

    [Fact]
    public void Answer_Up_To_50_Ms_Before_The_Entry_Is_A_Wait_Of_Zero()
    {
        var figures = Read(Answered with { ExitAt = TenVisits.Nine.AddMilliseconds(-50) });

        figures.AnsweredWithin.ShouldBe(1);
        figures.AnsweredTimed.ShouldBe(1);
        figures.AnsweredWaitMs.ShouldBe(0);
        figures.Flagged.ShouldBe(0);
    }

    [Fact]
    public void Answer_Further_Before_The_Entry_Counts_But_Neither_In_Averages_Nor_As_Within()
    {
        var figures = Read(Answered with { ExitAt = TenVisits.Nine.AddMilliseconds(-51) }, TenVisits.Visit(0, 10, VisitExit.Answered));

        figures.Answered.ShouldBe(2);
        figures.AnsweredWithin.ShouldBe(1);
        figures.AverageSpeedOfAnswer.ShouldBe(TimeSpan.FromSeconds(10));
        figures.Flagged.ShouldBe(1);
    }

    [Fact]
    public void Abandon_With_A_Broken_Wait_Is_Neither_Short_Nor_Within()
    {
        var figures = Read(TenVisits.Visit(0, -1, VisitExit.Abandoned));

        figures.ShouldBe(new IntervalFigures { Offered = 1, Abandoned = 1, Flagged = 1 });
        figures.AverageAbandonedWait.ShouldBeNull();
    }

    [Fact]
    public void Exit_Without_An_Instant_Counts_And_Is_Flagged() =>
        Read(TenVisits.Visit(0, 1, VisitExit.Overflowed) with { ExitAt = null })
            .ShouldBe(new IntervalFigures { Offered = 1, Overflowed = 1, Flagged = 1 });

    [Fact]
    public void Talk_Or_Wrap_Up_That_Ends_Before_It_Starts_Leaves_The_Visit_Out_Of_Handle_Time()
    {
        var brokenTalk = Read(Answered with { TalkEndedAt = TenVisits.Nine });
        var brokenWrapUp = Read(Answered with { WrapUpEndedAt = TenVisits.Nine.AddSeconds(100) });

        foreach (var figures in new[] { brokenTalk, brokenWrapUp })
        {
            figures.Handled.ShouldBe(0);
            figures.TalkMs.ShouldBe(0);
            figures.AverageHandleTime.ShouldBeNull();
            figures.Flagged.ShouldBe(1);
            figures.AverageSpeedOfAnswer.ShouldBe(TimeSpan.FromSeconds(10));
        }
    }

    [Fact]
    public void Conversation_Without_Wrap_Up_Is_Handled() =>
        Read(Answered with { WrapUpEndedAt = null }).AverageHandleTime.ShouldBe(TimeSpan.FromSeconds(100));

    [Fact]
    public void Visit_Without_Exit_Waits_For_12_Hours_And_Then_Has_Failed()
    {
        var visit = TenVisits.Visit(0, 0, VisitExit.Answered) with { Exit = null, ExitAt = null };
        var twelveHours = TenVisits.Nine.AddHours(12);

        IntervalFigures.Compute([visit], FigureDefinition.Default, twelveHours.AddMilliseconds(-1))
            .ShouldBe(new IntervalFigures { Offered = 1, StillWaiting = 1, LongestWaitMs = 43_199_999 });
        IntervalFigures.Compute([visit], FigureDefinition.Default, twelveHours)
            .ShouldBe(new IntervalFigures { Offered = 1, Failed = 1, Flagged = 1 });
    }

    [Fact]
    public void Conversation_Without_End_Is_Given_Up_After_12_Hours()
    {
        var visit = Answered with { TalkEndedAt = null, WrapUpEndedAt = null };
        var answeredAt = TenVisits.Nine.AddSeconds(10);

        IntervalFigures.Compute([visit], FigureDefinition.Default, answeredAt.AddHours(12).AddMilliseconds(-1)).StillTalking.ShouldBe(1);
        var givenUp = IntervalFigures.Compute([visit], FigureDefinition.Default, answeredAt.AddHours(12));
        givenUp.StillTalking.ShouldBe(0);
        givenUp.Answered.ShouldBe(1);
        givenUp.Flagged.ShouldBe(1);
    }

    private static IntervalFigures Read(params VisitFacts[] visits) =>
        IntervalFigures.Compute(visits, FigureDefinition.Default, TenVisits.Noon);
}
