using TwilioEmulator.Webhooks;

namespace TwilioEmulator.Tests;

public sealed class SignatureTests
{
    private const string Token = "a1b2c3d4e5f60718293a4b5c6d7e8f90";
    private const string CallSid = "CA0123456789abcdef0123456789abcdef";
    private const string AccountSid = "AC00000000000000000000000000000001";

    private static readonly Field[] Inbound =
    [
        new("CallSid", CallSid), new("AccountSid", AccountSid), new("From", "+34600111222"), new("To", "+34930000000"), new("Caller", "+34600111222"),
        new("Called", "+34930000000"), new("CallStatus", "ringing"), new("ApiVersion", "2010-04-01"), new("Direction", "inbound"), new("FromCity", ""),
        new("FromState", ""), new("FromZip", ""), new("FromCountry", "ES"),
    ];

    [Fact]
    public void A_voice_request_is_signed_over_its_url_and_its_sorted_fields() =>
        Sign("https://cc.example.test/voice/inbound?tenant=cat&lang=ca", Inbound).ShouldBe("7FrBHYQkzGnnQZx9SORBJduyyts=");

    [Fact]
    public void Accents_and_typographic_marks_are_signed_as_utf8() =>
        Sign(
            "https://cc.example.test/voice/gather?step=name",
            [
                .. Inbound[..4], new("CallStatus", "in-progress"), new("SpeechResult", "Sóc la Núria Peña, de Plaça d’Àngel, 5è 2ª"),
                new("Confidence", "0.91"), new("Language", "ca-ES"),
            ]).ShouldBe("9s/Z1me6PLpW54d0YAlTRPpWP5I=");

    [Fact]
    public void A_get_request_is_signed_over_its_query_as_it_stands() =>
        Sign($"https://cc.example.test/voice/rate?conv=42&CallSid={CallSid}&AccountSid={AccountSid}&From=%2B34600111222&To=%2B34930000000&CallStatus=in-progress&Digits=5", [])
            .ShouldBe("2zaVQoMgOVT5E55PmXmtGZ1vEkw=");

    [Fact]
    public void Repeated_names_count_once_per_distinct_value_in_order() =>
        Sign(
            "https://cc.example.test/cb",
            [new("Zeta", "1"), new("alpha", "2"), new("Empty", ""), new("MediaUrl", "https://b/2"), new("MediaUrl", "https://a/1"), new("MediaUrl", "https://b/2")])
            .ShouldBe("B8+Tp2VaG/gB4Hk4LXtVUpXWoa0=");

    [Fact]
    public void A_json_body_is_covered_by_the_hash_in_the_url_alone() =>
        Sign("https://cc.example.test/hook?x=1&bodySHA256=8b0f4b7acf856dea227c08e7a0dd7ce9012e59181cdc976604541dd0acf4dd53", [])
            .ShouldBe("R/8ZYdxwOlk0PjtdujGH3CbVhCk=");

    [Fact]
    public void Over_https_the_port_is_not_signed() =>
        Sign(
            "https://cc.example.test:8443/voice/status",
            [
                new("CallSid", CallSid), new("CallStatus", "completed"), new("CallDuration", "37"), new("SequenceNumber", "3"),
                new("Timestamp", "Fri, 21 Nov 2025 10:15:42 +0000"),
            ]).ShouldBe("IY/0LUjI9EVSOa44iJoh5aHgDag=");

    [Fact]
    public void Over_plain_http_the_port_is_signed() =>
        Sign(
            "http://127.0.0.1:5080/voice/wait?q=QU1",
            [
                new("CallSid", CallSid), new("QueuePosition", "1"), new("QueueTime", "0"), new("AvgQueueTime", "0"), new("CurrentQueueSize", "1"),
                new("MaxQueueSize", "1000"), new("QueueSid", "QU00000000000000000000000000000001"),
            ]).ShouldBe("4C/3vgH7DT7BBc2fup72IppLXfU=");

    [Fact]
    public void The_documented_example_comes_out_as_documented() =>
        TwilioSignature.Compute(
            "12345",
            "https://example.com/myapp.php?foo=1&bar=2",
            [
                new("CallSid", "CA1234567890ABCDE"), new("Caller", "+14158675310"), new("Digits", "1234"), new("From", "+14158675310"), new("To", "+18005551212"),
            ]).ShouldBe("L/OH5YylLD5NRKLltdqwSvS0BnU=");

    [Theory]
    [InlineData("https://user:secret@cc.example.test/a#rc=2", "https://cc.example.test/a")]
    [InlineData("http://user@cc.example.test:8080/a?b=@c:1", "http://cc.example.test:8080/a?b=@c:1")]
    [InlineData("https://[::1]:8443/a", "https://[::1]/a")]
    [InlineData("https://cc.example.test", "https://cc.example.test")]
    public void User_info_and_fragment_are_never_signed(string url, string expected) => TwilioSignature.SignedUrl(url).ShouldBe(expected);

    private static string Sign(string url, IEnumerable<Field> fields) => TwilioSignature.Compute(Token, url, fields);
}
