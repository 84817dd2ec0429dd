using System.Globalization;
using ContactCenter.Core.Ratings;

namespace ContactCenter.Core.Tests.Ratings;

public sealed class RatingTallyTests
{
    private static readonly RatingTally Month = new(Asked: 520, Ones: 4, Twos: 6, Threes: 10, Fours: 40, Fives: 140);

    [Fact]
    public void Mean_Is_On_The_Scale_That_Was_Asked()
    {
        Month.Given.ShouldBe(200);
        Month.Mean.ShouldBe(4.53m);
        Month.ResponseRate.Display(CultureInfo.InvariantCulture).ShouldBe("38.5");
    }

    [Fact]
    public void Readings_On_0_To_10_Differ_And_Say_Which_They_Are()
    {
        Month.MeanOn(RatingScale.MinMax).ShouldBe(8.825m);
        Month.MeanOn(RatingScale.Doubled).ShouldBe(9.06m);
        RatingScale.Find("minmax").ShouldBe(RatingScale.MinMax);
        RatingScale.Find("2x").ShouldBe(RatingScale.Doubled);
        RatingScale.Find("best").ShouldBeNull();
    }

    [Theory]
    [InlineData(1, 0, 2)]
    [InlineData(2, 2.5, 4)]
    [InlineData(3, 5, 6)]
    [InlineData(4, 7.5, 8)]
    [InlineData(5, 10, 10)]
    public void Score_Is_Read_By_Both_Scales(int score, double minMax, int doubled)
    {
        RatingScale.MinMax.Read(score).ShouldBe((decimal)minMax);
        RatingScale.Doubled.Read(score).ShouldBe(doubled);
    }

    [Fact]
    public void Without_A_Rating_There_Is_No_Mean()
    {
        var asked = new RatingTally(3, 0, 0, 0, 0, 0);

        asked.Mean.ShouldBeNull();
        asked.MeanOn(RatingScale.MinMax).ShouldBeNull();
        asked.ResponseRate.Percent.ShouldBe(0);
        RatingTally.None.ResponseRate.Percent.ShouldBeNull();
    }

    [Fact]
    public void Scores_Are_Counted_And_Tallies_Added()
    {
        var first = RatingTally.Of("11223".Select(Score), asked: 9);
        var second = RatingTally.Of("455".Select(Score), asked: 4);

        first.ShouldBe(new RatingTally(9, 2, 2, 1, 0, 0));
        first.Add(second).ShouldBe(RatingTally.Of("11223455".Select(Score), asked: 13));
    }

    private static RatingScore Score(char key)
    {
        RatingScore.TryFromKey(key, out var score).ShouldBeTrue();
        return score;
    }
}
