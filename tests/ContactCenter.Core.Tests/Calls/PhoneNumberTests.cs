using ContactCenter.Core.Calls;

namespace ContactCenter.Core.Tests.Calls;

public sealed class PhoneNumberTests
{
    [Theory]
    [InlineData("+1234567")]
    [InlineData("+34930000001")]
    [InlineData("+123456789012345")]
    public void International_Number_With_7_To_15_Digits_Is_Accepted(string text)
    {
        PhoneNumber.TryParse(text, out var number).ShouldBeTrue();

        number.Value.ShouldBe(text);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("+")]
    [InlineData("+123456")]
    [InlineData("+1234567890123456")]
    [InlineData("34930000001")]
    [InlineData("0034930000001")]
    [InlineData("+04930000001")]
    [InlineData("930000001")]
    [InlineData("+34 930 000 001")]
    [InlineData("+3493000000a")]
    [InlineData("+3493000000١")]
    [InlineData("anonymous")]
    [InlineData("client:anna")]
    public void Anything_Else_Is_No_Number(string? text) => PhoneNumber.TryParse(text, out _).ShouldBeFalse();

    [Theory]
    [InlineData("+34930000001", "+3493•••••01")]
    [InlineData("+1234567", "+1234•67")]
    public void What_Is_Shown_Hides_The_Middle(string text, string shown)
    {
        PhoneNumber.TryParse(text, out var number).ShouldBeTrue();

        number.Masked.ShouldBe(shown);
        number.ToString().ShouldBe(shown);
    }

    [Fact]
    public void Number_That_Was_Never_Read_Shows_Nothing() => default(PhoneNumber).ToString().ShouldBeEmpty();

    [Fact]
    public void Equal_Digits_Are_The_Same_Number()
    {
        PhoneNumber.TryParse("+34930000001", out var one).ShouldBeTrue();
        PhoneNumber.TryParse("+34930000001", out var other).ShouldBeTrue();

        one.ShouldBe(other);
    }
}
