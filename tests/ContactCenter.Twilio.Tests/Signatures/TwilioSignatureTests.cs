using System.Text;
using ContactCenter.Twilio.Signatures;
using ContactCenter.Twilio.Webhooks;

namespace ContactCenter.Twilio.Tests.Signatures;

/// <summary>The expected values were made with another implementation of the algorithm and accepted by Twilio's own library.</summary>
public sealed class TwilioSignatureTests
{
    private const string InboundUrl = "https://cc.example.test/voice/inbound?tenant=cat&lang=ca";
    private const string InboundSignature = "7FrBHYQkzGnnQZx9SORBJduyyts=";
    private const string StatusSignature = "IY/0LUjI9EVSOa44iJoh5aHgDag=";
    private const string WaitSignature = "4C/3vgH7DT7BBc2fup72IppLXfU=";

    private static readonly WebhookFields Inbound = InboundWith("ringing");

    private static readonly WebhookFields Status = WebhookFields.From(
        ("CallSid", TestAccount.CallSid), ("CallStatus", "completed"), ("CallDuration", "37"), ("SequenceNumber", "3"), ("Timestamp", "Fri, 21 Nov 2025 10:15:42 +0000"));

    private static readonly WebhookFields Wait = WebhookFields.From(
        ("CallSid", TestAccount.CallSid), ("QueuePosition", "1"), ("QueueTime", "0"), ("AvgQueueTime", "0"), ("CurrentQueueSize", "1"), ("MaxQueueSize", "1000"),
        ("QueueSid", "QU00000000000000000000000000000001"));

    [Fact]
    public void A_First_Request_With_Empty_Fields_Is_Signed() =>
        TwilioSignature.Compute(InboundUrl, Inbound, TestAccount.Token).ShouldBe(InboundSignature);

    [Fact]
    public void Catalan_Speech_Is_Signed_As_Utf8()
    {
        var fields = WebhookFields.From(
            ("CallSid", TestAccount.CallSid), ("AccountSid", TestAccount.Sid), ("From", "+34600111222"), ("To", "+34930000000"), ("CallStatus", "in-progress"),
            ("SpeechResult", "Sóc la Núria Peña, de Plaça d’Àngel, 5è 2ª"), ("Confidence", "0.91"), ("Language", "ca-ES"));

        TwilioSignature.Compute("https://cc.example.test/voice/gather?step=name", fields, TestAccount.Token).ShouldBe("9s/Z1me6PLpW54d0YAlTRPpWP5I=");
    }

    [Fact]
    public void A_Get_Is_Signed_By_Its_Address_As_It_Travels()
    {
        const string url = "https://cc.example.test/voice/rate?conv=42&CallSid=CA0123456789abcdef0123456789abcdef"
            + "&AccountSid=AC00000000000000000000000000000001&From=%2B34600111222&To=%2B34930000000&CallStatus=in-progress&Digits=5";

        TwilioSignature.Compute(url, WebhookFields.None, TestAccount.Token).ShouldBe("2zaVQoMgOVT5E55PmXmtGZ1vEkw=");
        IsValid("2zaVQoMgOVT5E55PmXmtGZ1vEkw=", url.Replace("%2B", "+", StringComparison.Ordinal), WebhookFields.None).ShouldBeFalse();
    }

    [Fact]
    public void Repeated_Fields_Count_Once_For_Each_Value_In_Order()
    {
        var fields = WebhookFields.From(
            ("Zeta", "1"), ("alpha", "2"), ("Empty", ""), ("MediaUrl", "https://b/2"), ("MediaUrl", "https://a/1"), ("MediaUrl", "https://b/2"));

        TwilioSignature.Compute("https://cc.example.test/cb", fields, TestAccount.Token).ShouldBe("B8+Tp2VaG/gB4Hk4LXtVUpXWoa0=");
    }

    [Fact]
    public void A_Json_Body_Is_Covered_By_Its_Hash_In_The_Signed_Query()
    {
        const string url = "https://cc.example.test/hook?x=1&bodySHA256=8b0f4b7acf856dea227c08e7a0dd7ce9012e59181cdc976604541dd0acf4dd53";
        var body = Encoding.UTF8.GetBytes("""{"CallSid":"CA0123456789abcdef0123456789abcdef","text":"Plaça d’Àngel, ñ"}""");

        IsValid("R/8ZYdxwOlk0PjtdujGH3CbVhCk=", url, WebhookFields.None).ShouldBeTrue();
        TwilioSignature.CoversBody(url, body).ShouldBeTrue();
        TwilioSignature.CoversBody(url, body.AsSpan(1)).ShouldBeFalse();
        TwilioSignature.CoversBody("https://cc.example.test/hook?x=1", body).ShouldBeFalse();
        TwilioSignature.CoversBody("https://cc.example.test/hook?bodySHA256=zz", body).ShouldBeFalse();
    }

    [Fact]
    public void Voice_Over_Https_Is_Signed_Without_Its_Port()
    {
        TwilioSignature.Compute("https://cc.example.test/voice/status", Status, TestAccount.Token).ShouldBe(StatusSignature);
        IsValid(StatusSignature, "https://cc.example.test:8443/voice/status", Status).ShouldBeTrue();
    }

    [Fact]
    public void Plain_Http_Keeps_Its_Port()
    {
        IsValid(WaitSignature, "http://127.0.0.1:5080/voice/wait?q=QU1", Wait).ShouldBeTrue();
        IsValid(WaitSignature, "http://127.0.0.1/voice/wait?q=QU1", Wait).ShouldBeFalse();
    }

    [Fact]
    public void The_Published_Example_Holds()
    {
        var fields = WebhookFields.From(("CallSid", "CA1234567890ABCDE"), ("Caller", "+14158675310"), ("Digits", "1234"), ("From", "+14158675310"), ("To", "+18005551212"));

        TwilioSignature.Compute("https://example.com/myapp.php?foo=1&bar=2", fields, "12345").ShouldBe("L/OH5YylLD5NRKLltdqwSvS0BnU=");
    }

    [Theory]
    [InlineData("https://cc.example.test:443/voice/inbound?tenant=cat&lang=ca")]
    [InlineData("https://user:secret@cc.example.test/voice/inbound?tenant=cat&lang=ca")]
    [InlineData("https://cc.example.test/voice/inbound?tenant=cat&lang=ca#rc=2&rp=all")]
    public void Port_User_And_Fragment_Do_Not_Matter(string url) => IsValid(InboundSignature, url, Inbound).ShouldBeTrue();

    [Fact]
    public void A_Signature_With_The_Default_Port_Fits_The_Address_Without()
    {
        var signature = TwilioSignature.Compute("https://cc.example.test:443/voice/status", Status, TestAccount.Token);

        signature.Equals(StatusSignature, StringComparison.Ordinal).ShouldBeFalse();
        IsValid(signature, "https://cc.example.test/voice/status", Status).ShouldBeTrue();
    }

    [Fact]
    public void An_Address_With_Numbers_Of_The_Sixth_Version_Keeps_Its_Colons()
    {
        var signature = TwilioSignature.Compute("http://[::1]/voice", Status, TestAccount.Token);

        IsValid(signature, "http://[::1]:80/voice", Status).ShouldBeTrue();
        IsValid(signature, "http://[::2]:80/voice", Status).ShouldBeFalse();
    }

    [Theory]
    [InlineData("http://cc.example.test/voice/inbound?tenant=cat&lang=ca")]
    [InlineData("https://cc.example.test/voice/inbound/?tenant=cat&lang=ca")]
    [InlineData("https://cc.example.test/voice/inbound?lang=ca&tenant=cat")]
    [InlineData("https://cc.example.test:8443.evil.test/voice/inbound?tenant=cat&lang=ca")]
    public void Another_Address_Is_Wrong(string url) => IsValid(InboundSignature, url, Inbound).ShouldBeFalse();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("not base64")]
    [InlineData("7FrBHYQkzGnnQZx9SORBJduyyg==")]
    [InlineData("7FrBHYQkzGnnQZx9SORBJduyytt7FrBHYQkzGnnQZx9SORBJduyyts=")]
    public void What_Is_Not_A_Signature_Is_Wrong(string? signature) => IsValid(signature, InboundUrl, Inbound).ShouldBeFalse();

    [Fact]
    public void A_Changed_Field_Is_Wrong() => IsValid(InboundSignature, InboundUrl, InboundWith("completed")).ShouldBeFalse();

    [Fact]
    public void During_A_Rotation_Both_Tokens_Sign()
    {
        TwilioSignature.IsValid(InboundSignature, InboundUrl, Inbound, "the new token", TestAccount.Token).ShouldBeTrue();
        TwilioSignature.IsValid(InboundSignature, InboundUrl, Inbound, "the new token").ShouldBeFalse();
    }

    private static bool IsValid(string? signature, string url, WebhookFields fields) => TwilioSignature.IsValid(signature, url, fields, TestAccount.Token);

    private static WebhookFields InboundWith(string callStatus) => WebhookFields.From(
        ("CallSid", TestAccount.CallSid), ("AccountSid", TestAccount.Sid), ("From", "+34600111222"), ("To", "+34930000000"), ("Caller", "+34600111222"),
        ("Called", "+34930000000"), ("CallStatus", callStatus), ("ApiVersion", "2010-04-01"), ("Direction", "inbound"), ("FromCity", ""), ("FromState", ""),
        ("FromZip", ""), ("FromCountry", "ES"));
}
