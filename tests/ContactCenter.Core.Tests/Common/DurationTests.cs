using ContactCenter.Core.Common;

namespace ContactCenter.Core.Tests.Common;

public sealed class DurationTests
{
    [Theory]
    [InlineData("0s", 0)]
    [InlineData("6s", 6)]
    [InlineData("90s", 90)]
    [InlineData("2m", 120)]
    [InlineData("1h", 3600)]
    [InlineData("999999h", 3599996400)]
    public void Whole_Number_With_A_Unit_Is_A_Duration(string text, long seconds)
    {
        Duration.TryParse(text, out var duration).ShouldBeTrue();

        duration.TotalSeconds.ShouldBe(seconds);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("s")]
    [InlineData("6")]
    [InlineData("6 s")]
    [InlineData(" 6s")]
    [InlineData("6S")]
    [InlineData("-6s")]
    [InlineData("+6s")]
    [InlineData("1.5m")]
    [InlineData("6ms")]
    [InlineData("1d")]
    [InlineData("٦s")]
    [InlineData("1000000s")]
    public void Anything_Else_Is_None(string? text)
    {
        Duration.TryParse(text, out var duration).ShouldBeFalse();

        duration.ShouldBe(TimeSpan.Zero);
    }
}
