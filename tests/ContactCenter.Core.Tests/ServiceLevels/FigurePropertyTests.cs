using ContactCenter.Core.ServiceLevels;

namespace ContactCenter.Core.Tests.ServiceLevels;

public sealed class FigurePropertyTests
{
    private static readonly VisitFacts[] Visits = RandomVisits.Make(seed: 2026, count: 10_000);

    public static TheoryData<ThresholdComparison> Comparisons => new(Enum.GetValues<ThresholdComparison>());

    [Theory]
    [MemberData(nameof(Comparisons))]
    public void Every_Offered_Visit_Is_In_Exactly_One_Bucket_In_Every_Cell(ThresholdComparison comparison)
    {
        var cells = FigureCell.Compute(Visits, TenVisits.Definition(comparison), RandomVisits.Now);

        cells.Values.ShouldAllBe(figures => figures.AddsUp);
        cells.Values.Sum(figures => figures.Offered).ShouldBe(10_000);
    }

    [Fact]
    public void Broken_Identity_Is_Seen() => (TenVisits.Strictly with { Closed = 1 }).AddsUp.ShouldBeFalse();

    [Fact]
    public void Random_Day_Has_Every_Bucket()
    {
        var figures = Whole(FigureDefinition.Default);

        new[]
        {
            figures.Answered, figures.AnsweredWithin, figures.Abandoned, figures.AbandonedWithin, figures.ShortAbandoned, figures.Overflowed,
            figures.CallbackRequested, figures.CallbackRequestedWithin, figures.Closed, figures.Failed, figures.StillWaiting,
            figures.StillTalking, figures.Flagged, figures.Handled,
        }.ShouldAllBe(count => count > 0);
    }

    [Theory]
    [InlineData(15)]
    [InlineData(30)]
    public void Intervals_Add_Up_To_The_Period(int minutes)
    {
        var definition = TenVisits.Definition(ThresholdComparison.Strict, minutes: minutes);

        var added = FigureCell.Compute(Visits, definition, RandomVisits.Now).Values.Aggregate(IntervalFigures.None, (sum, cell) => sum.Add(cell));

        added.ShouldBe(Whole(definition));
    }

    [Fact]
    public void Quarters_Add_Up_To_The_Half_Hour_That_Contains_Them()
    {
        var quarters = FigureCell.Compute(Visits, FigureDefinition.Default, RandomVisits.Now);
        var halfHours = FigureCell.Compute(Visits, TenVisits.Definition(ThresholdComparison.Strict, minutes: 30), RandomVisits.Now);

        var derived = quarters
            .GroupBy(quarter => quarter.Key with { Interval = Interval.Containing(quarter.Key.Interval.StartsAt, 30) })
            .ToDictionary(half => half.Key, half => half.Aggregate(IntervalFigures.None, (sum, quarter) => sum.Add(quarter.Value)));

        derived.Count.ShouldBe(halfHours.Count);
        derived.ShouldAllBe(half => half.Value == halfHours[half.Key]);
    }

    [Fact]
    public void Order_Of_Visits_Does_Not_Matter()
    {
        var shuffled = Visits.ToArray();
        new Random(1).Shuffle(shuffled);

        IntervalFigures.Compute(shuffled, FigureDefinition.Default, RandomVisits.Now).ShouldBe(Whole(FigureDefinition.Default));
    }

    [Theory]
    [MemberData(nameof(Comparisons))]
    public void Formulas_Keep_Their_Order_In_Every_Cell(ThresholdComparison comparison)
    {
        var cells = FigureCell.Compute(Visits, TenVisits.Definition(comparison), RandomVisits.Now);
        cells.Count.ShouldBeGreaterThan(100);
        foreach (var cell in cells.Values)
        {
            ShouldNotExceed(cell, ServiceLevelFormulas.Offered, ServiceLevelFormulas.WithoutShortAbandoned);
            ShouldNotExceed(cell, ServiceLevelFormulas.WithoutShortAbandoned, ServiceLevelFormulas.IgnoreAbandoned);
            ShouldNotExceed(cell, ServiceLevelFormulas.Offered, ServiceLevelFormulas.IgnoreAbandoned);
            ShouldNotExceed(cell, ServiceLevelFormulas.IgnoreAbandoned, ServiceLevelFormulas.PositiveAbandoned);
            ShouldNotExceed(cell, ServiceLevelFormulas.IgnoreAbandoned, ServiceLevelFormulas.Answered);
            ShouldNotExceed(cell, ServiceLevelFormulas.PositiveAbandoned, ServiceLevelFormulas.Removed);
        }
    }

    [Fact]
    public void Combined_Share_Is_Exactly_The_Product_Of_The_Published_Pair()
    {
        foreach (var cell in FigureCell.Compute(Visits, FigureDefinition.Default, RandomVisits.Now).Values)
        {
            var shares = PublishedShares.From(cell, FigureDefinition.Default);
            var (rate, within, combined) = (shares.AnsweredRate, shares.PickedUpWithin, shares.Combined);

            (combined.Numerator * rate.Denominator * within.Denominator)
                .ShouldBe(rate.Numerator * within.Numerator * combined.Denominator);
        }
    }

    private static IntervalFigures Whole(FigureDefinition definition) => IntervalFigures.Compute(Visits, definition, RandomVisits.Now);

    private static void ShouldNotExceed(IntervalFigures cell, IServiceLevelFormula lower, IServiceLevelFormula upper)
    {
        var (low, high) = (lower.Of(cell), upper.Of(cell));
        if (low.Denominator > 0 && high.Denominator > 0)
        {
            (low.Numerator * high.Denominator).ShouldBeLessThanOrEqualTo(high.Numerator * low.Denominator, $"{lower.Id} {upper.Id} {cell}");
        }
    }
}
