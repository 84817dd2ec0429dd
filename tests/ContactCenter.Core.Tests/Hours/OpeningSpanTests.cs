using ContactCenter.Core.Hours;

namespace ContactCenter.Core.Tests.Hours;

public sealed class OpeningSpanTests
{
    [Theory]
    [InlineData("08:00-20:00", false)]
    [InlineData("22:00-06:00", true)]
    [InlineData("00:00-24:00", true)]
    [InlineData("08:00 - 20:00", false)]
    public void TryParse_Span_Is_Accepted(string text, bool passesMidnight)
    {
        OpeningSpan.TryParse(text, out var span).ShouldBeTrue();
        span.PassesMidnight.ShouldBe(passesMidnight);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("08:00")]
    [InlineData("8-20")]
    [InlineData("24:00-08:00")]
    [InlineData("08:00-25:00")]
    [InlineData("08:00-14:00-20:00")]
    public void TryParse_Anything_Else_Is_Refused(string? text) => OpeningSpan.TryParse(text, out _).ShouldBeFalse();
}
