using System.Globalization;
using ContactCenter.Core.Ivr;

namespace ContactCenter.Core.Tests.Ivr;

public sealed class TypedDigitsTests
{
    private static readonly TimeZoneInfo Madrid = TimeZoneInfo.FindSystemTimeZoneById("Europe/Madrid");

    [Theory]
    [InlineData("600000001", "+34600000001")]
    [InlineData("930000001", "+34930000001")]
    [InlineData("0034600000001", "+34600000001")]
    [InlineData("0033140000001", "+33140000001")]
    [InlineData("500000001", null)]
    [InlineData("60000001", null)]
    [InlineData("0000000000", null)]
    [InlineData("00", null)]
    [InlineData("", null)]
    public void Phone_Is_Nine_Digits_Or_A_Number_Of_The_World(string keys, string? expected) =>
        TypedDigits.Read(CollectKind.Phone, keys, Madrid).ShouldBe(expected is null ? null : new FlowValue.Text(expected));

    [Theory]
    [InlineData("12", 1200L)]
    [InlineData("12*5", 1250L)]
    [InlineData("12*05", 1205L)]
    [InlineData("0*99", 99L)]
    [InlineData("92233720368547757", 9223372036854775700L)]
    [InlineData("92233720368547758", null)]
    [InlineData("99999999999999999999", null)]
    [InlineData("*5", null)]
    [InlineData("12*", null)]
    [InlineData("12*555", null)]
    [InlineData("1*2*3", null)]
    [InlineData("", null)]
    public void Amount_Is_In_Cents(string keys, long? expected) =>
        TypedDigits.Read(CollectKind.Amount, keys, Madrid).ShouldBe(expected is { } cents ? new FlowValue.Number(cents) : null);

    [Theory]
    [InlineData("25122026", "2026-12-25T00:00:00+01:00")]
    [InlineData("24062026", "2026-06-24T00:00:00+02:00")]
    [InlineData("29022024", "2024-02-29T00:00:00+01:00")]
    [InlineData("29022026", null)]
    [InlineData("31129999", null)]
    [InlineData("01010001", null)]
    [InlineData("1122026", null)]
    public void Date_Is_The_Start_Of_That_Day_In_The_Zone(string keys, string? expected)
    {
        var value = TypedDigits.Read(CollectKind.Date, keys, Madrid);

        if (expected is null)
        {
            value.ShouldBeNull();
        }
        else
        {
            value.ShouldBe(new FlowValue.Instant(DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture)));
        }
    }
}
