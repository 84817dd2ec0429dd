using System.Globalization;
using ContactCenter.Core.ServiceLevels;

namespace ContactCenter.Core.Tests.ServiceLevels;

public sealed class RatioTests
{
    [Theory]
    [InlineData(1, 3, "33.3")]
    [InlineData(2, 3, "66.7")]
    [InlineData(1, 16, "6.3")]
    [InlineData(45, 2000, "2.3")]
    [InlineData(999, 1000, "99.9")]
    [InlineData(9995, 10000, ">99.9")]
    [InlineData(99999, 100000, ">99.9")]
    [InlineData(1, 1, "100.0")]
    [InlineData(0, 7, "0.0")]
    [InlineData(1, 2000, "0.1")]
    [InlineData(1, 2001, "<0.1")]
    public void Display_Rounds_Half_Up_And_Never_Claims_All_Or_Nothing(long numerator, long denominator, string text) =>
        new Ratio(numerator, denominator).Display(CultureInfo.InvariantCulture).ShouldBe(text);

    [Fact]
    public void Display_Follows_The_Culture() =>
        new Ratio(9995, 10000).Display(CultureInfo.GetCultureInfo("ca-ES")).ShouldBe(">99,9");

    [Fact]
    public void Nothing_Counted_Is_No_Value()
    {
        var nothing = new Ratio(0, 0);

        nothing.Percent.ShouldBeNull();
        nothing.Meets(0).ShouldBeNull();
        nothing.Display(CultureInfo.InvariantCulture).ShouldBeNull();
        nothing.DisplayAgainst(90, CultureInfo.InvariantCulture).ShouldBeNull();
    }

    [Theory]
    [InlineData(93, 100, 93, true)]
    [InlineData(9299, 10000, 93, false)]
    [InlineData(92999, 100000, 93, false)]
    [InlineData(1, 3, 33.3, true)]
    [InlineData(1, 3, 33.4, false)]
    public void Compliance_Is_Judged_Unrounded(long numerator, long denominator, double target, bool meets) =>
        new Ratio(numerator, denominator).Meets((decimal)target).ShouldBe(meets);

    [Theory]
    [InlineData(9294, 10000, 93, "92.9")]
    [InlineData(9296, 10000, 93, "92.96")]
    [InlineData(92999, 100000, 93, "92.999")]
    [InlineData(93, 100, 93, "93.0")]
    [InlineData(99999, 100000, 100, "99.999")]
    public void Share_Just_Under_A_Target_Shows_That_It_Is_Under(long numerator, long denominator, int target, string text) =>
        new Ratio(numerator, denominator).DisplayAgainst(target, CultureInfo.InvariantCulture).ShouldBe(text);

    [Fact]
    public void Shares_Of_Two_Half_Hours_Are_Added_And_Not_Averaged()
    {
        var eight = new IntervalFigures { Offered = 5, Answered = 5, AnsweredWithin = 5 };
        var halfPast = new IntervalFigures { Offered = 95, Answered = 90, AnsweredWithin = 45, Abandoned = 5 };

        var shares = PublishedShares.From(eight.Add(halfPast), FigureDefinition.Default);

        shares.PickedUpWithin.Display(CultureInfo.InvariantCulture).ShouldBe("52.6");
        shares.AnsweredRate.Display(CultureInfo.InvariantCulture).ShouldBe("95.0");
        shares.Combined.Display(CultureInfo.InvariantCulture).ShouldBe("50.0");
    }
}
