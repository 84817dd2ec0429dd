using System.Text;
using ContactCenter.Twilio.Webhooks;

namespace ContactCenter.Twilio.Tests.Webhooks;

public sealed class WebhookFieldsTests
{
    [Fact]
    public void A_Plus_Is_A_Space_And_An_Escaped_Plus_Is_A_Plus()
    {
        var fields = Parse("From=%2B34600111222&Text=Pla%C3%A7a+Major&Empty=&NoValue");

        fields["From"].ShouldBe("+34600111222");
        fields["Text"].ShouldBe("Plaça Major");
        fields["Empty"].ShouldBe("");
        fields["NoValue"].ShouldBe("");
        fields["Absent"].ShouldBeNull();
    }

    [Fact]
    public void Names_That_Differ_In_Case_Are_Different_Fields()
    {
        var fields = Parse("to=browser&To=%2B34930000000");

        fields["To"].ShouldBe("+34930000000");
        fields["to"].ShouldBe("browser");
        fields["TO"].ShouldBeNull();
    }

    [Theory]
    [InlineData("A=%", "%")]
    [InlineData("A=%4", "%4")]
    [InlineData("A=%zz", "%zz")]
    [InlineData("A=%41", "A")]
    [InlineData("A=b=c", "b=c")]
    [InlineData("&&A=1&", "1")]
    public void Sloppy_Escapes_Are_Read_As_They_Stand(string form, string expected) => Parse(form)["A"].ShouldBe(expected);

    [Fact]
    public void An_Equal_Pair_Counts_Once() => Parse("A=1&B=2&A=1&A=0").Count.ShouldBe(3);

    [Fact]
    public void Every_Name_Of_A_Long_Form_Is_Found()
    {
        var names = Enumerable.Range(0, 100).Select(i => $"Field{i}").ToArray();
        var fields = Parse(string.Join('&', names.Select((name, i) => $"{name}={i}")));

        names.Select(name => fields[name]).ShouldBe(Enumerable.Range(0, 100).Select(i => $"{i}"));
    }

    private static WebhookFields Parse(string form) => WebhookFields.Parse(Encoding.UTF8.GetBytes(form));
}
