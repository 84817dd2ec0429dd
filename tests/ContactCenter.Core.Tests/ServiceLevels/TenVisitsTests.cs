using System.Globalization;
using ContactCenter.Core.Queues;
using ContactCenter.Core.ServiceLevels;

namespace ContactCenter.Core.Tests.ServiceLevels;

public sealed class TenVisitsTests
{
    [Fact]
    public void Every_Visit_Is_In_Its_Bucket() =>
        TenVisits.Strictly.ShouldBe(new IntervalFigures
        {
            Offered = 10,
            Answered = 5,
            AnsweredWithin = 3,
            Abandoned = 3,
            AbandonedWithin = 2,
            ShortAbandoned = 1,
            CallbackRequested = 1,
            CallbackRequestedWithin = 1,
            Overflowed = 1,
            StillTalking = 5,
            AnsweredTimed = 5,
            AbandonedTimed = 3,
            AnsweredWaitMs = 119_900,
            AbandonedWaitMs = 64_900,
            LongestWaitMs = 70_000,
        });

    [Fact]
    public void Inclusive_Target_Takes_The_Wait_Of_Exactly_20_Seconds_And_Leaves_Short_Abandons_Alone() =>
        TenVisits.Inclusively.ShouldBe(TenVisits.Strictly with { AnsweredWithin = 4 });

    [Theory]
    [InlineData("SL_ANSWERED", 3, 5, "60.0", 4, 5, "80.0")]
    [InlineData("SL_OFFERED", 3, 10, "30.0", 4, 10, "40.0")]
    [InlineData("SL_IGNORE", 3, 8, "37.5", 4, 8, "50.0")]
    [InlineData("SL_POSITIVE", 5, 10, "50.0", 6, 10, "60.0")]
    [InlineData("SL_EXCL_SHORT", 3, 9, "33.3", 4, 9, "44.4")]
    [InlineData("SL_LATE_ABANDONED", 3, 6, "50.0", 4, 6, "66.7")]
    [InlineData("SL_REMOVED", 6, 10, "60.0", 7, 10, "70.0")]
    [InlineData("SL_GENESYS", 3, 8, "37.5", 4, 8, "50.0")]
    public void Formulas_Read_The_Same_Visits_Differently(
        string id, int strict, int strictOf, string strictText, int inclusive, int inclusiveOf, string inclusiveText)
    {
        var formula = ServiceLevelFormulas.Find(id).ShouldNotBeNull();

        formula.Of(TenVisits.Strictly).ShouldBe(new Ratio(strict, strictOf));
        formula.Of(TenVisits.Inclusively).ShouldBe(new Ratio(inclusive, inclusiveOf));
        formula.Of(TenVisits.Strictly).Display(CultureInfo.InvariantCulture).ShouldBe(strictText);
        formula.Of(TenVisits.Inclusively).Display(CultureInfo.InvariantCulture).ShouldBe(inclusiveText);
    }

    [Fact]
    public void Every_Formula_Is_In_The_Table_Above_And_Has_Its_Own_Id() =>
        ServiceLevelFormulas.All.Select(formula => formula.Id).Distinct(StringComparer.Ordinal).Count().ShouldBe(8);

    [Fact]
    public void Unknown_Formula_Is_None() => ServiceLevelFormulas.Find("SL_BEST").ShouldBeNull();

    [Fact]
    public void Average_Speed_Of_Answer_Leaves_Abandons_Out_And_Longest_Wait_Does_Not()
    {
        var late = TenVisits.Visit(600, 90.0, VisitExit.Abandoned);
        var figures = IntervalFigures.Compute([.. TenVisits.All, late], FigureDefinition.Default, TenVisits.Noon);

        TenVisits.Strictly.AverageSpeedOfAnswer.ShouldBe(TimeSpan.FromMilliseconds(23_980));
        figures.AverageSpeedOfAnswer.ShouldBe(TimeSpan.FromMilliseconds(23_980));
        TenVisits.Strictly.LongestWait.ShouldBe(TimeSpan.FromSeconds(70));
        figures.LongestWait.ShouldBe(TimeSpan.FromSeconds(90));
    }

    [Fact]
    public void Published_Shares_Come_Together_With_Their_Product_And_Definition()
    {
        var shares = PublishedShares.From(TenVisits.Strictly, FigureDefinition.Default);

        shares.ShouldBe(new PublishedShares(new Ratio(5, 10), new Ratio(3, 5), new Ratio(3, 10), FigureDefinition.Default));
    }

    [Fact]
    public void Zero_Short_Abandon_Limit_Switches_Short_Abandons_Off()
    {
        var definition = TenVisits.Definition(ThresholdComparison.Inclusive, shortAbandonSeconds: 0);
        var atOnce = TenVisits.Visit(600, 0, VisitExit.Abandoned);

        IntervalFigures.Compute([.. TenVisits.All, atOnce], definition, TenVisits.Noon).ShortAbandoned.ShouldBe(0);
    }
}
