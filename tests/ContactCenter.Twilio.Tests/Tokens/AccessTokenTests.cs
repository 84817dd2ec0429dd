using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using ContactCenter.TestKit;
using ContactCenter.Twilio.Tokens;
using Microsoft.Extensions.Options;

namespace ContactCenter.Twilio.Tests.Tokens;

public sealed class AccessTokenTests
{
    private const string Key = "SK00000000000000000000000000000001";
    private const string Application = "AP00000000000000000000000000000001";
    private static readonly DateTimeOffset Issued = DateTimeOffset.FromUnixTimeSeconds(1763719200);

    // what the provider's own library writes for the same claims at the same second
    [Fact]
    public void A_Token_Is_Byte_For_Byte_What_The_Providers_Own_Library_Makes()
    {
        const string payload =
            """{"jti":"SK00000000000000000000000000000001-1763719200","grants":{"identity":"agent_42","voice":{"incoming":{"allow":true},"outgoing":{"application_sid":"AP00000000000000000000000000000001"}}},"iat":1763719200,"exp":1763722800,"iss":"SK00000000000000000000000000000001","sub":"AC00000000000000000000000000000001"}""";

        Text(Application).ShouldBe(
            "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCIsImN0eSI6InR3aWxpby1mcGE7dj0xIn0"
            + $".{Base64Url.EncodeToString(Encoding.UTF8.GetBytes(payload))}"
            + ".k9OAOx1elLh1kt0IZ8E9bWai8ei7fnLrlliUN1TrjNA");
    }

    [Fact]
    public void Without_An_Application_A_Softphone_Can_Only_Be_Rung()
    {
        var voice = Part(Text(application: null), 1).GetProperty("grants").GetProperty("voice");

        voice.GetProperty("incoming").GetProperty("allow").GetBoolean().ShouldBeTrue();
        voice.TryGetProperty("outgoing", out _).ShouldBeFalse();
    }

    [Fact]
    public void The_Region_Stands_In_The_Header()
    {
        Part(Text(Application, "ie1"), 0).GetProperty("twr").GetString().ShouldBe("ie1");
        Part(Text(Application), 0).TryGetProperty("twr", out _).ShouldBeFalse();
    }

    [Fact]
    public void Tokens_Follow_The_Settings_And_Live_An_Hour_From_A_Whole_Second()
    {
        var options = Options();
        (options.ApiKeySid, options.ApiKeySecret, options.Region) = (Key, "secretsecretsecretsecretsecret12", "");
        var clock = new ManualClock(Issued.AddMilliseconds(740));

        var token = new AccessTokens(Microsoft.Extensions.Options.Options.Create(options), clock).Create("agent_42");

        token.ExpiresAt.ShouldBe(Issued.AddHours(1));
        token.Text.ShouldBe(Text(application: null));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("", "")]
    [InlineData(Key, null)]
    public void Without_A_Key_There_Are_No_Tokens(string? key, string? secret)
    {
        var options = Options();
        (options.ApiKeySid, options.ApiKeySecret) = (key, secret);
        var tokens = new AccessTokens(Microsoft.Extensions.Options.Options.Create(options), new ManualClock());

        tokens.AreConfigured.ShouldBeFalse();
        Should.Throw<InvalidOperationException>(() => tokens.Create("agent_42"));
    }

    private static TwilioOptions Options()
    {
        var options = new TwilioOptions();
        TestAccount.Fill(options);
        return options;
    }

    private static string Text(string? application, string? region = null) => TokenText.Of(
        new TokenClaims(TestAccount.Sid, Key, "agent_42", application, region, Issued, TimeSpan.FromHours(1)), "secretsecretsecretsecretsecret12");

    private static JsonElement Part(string token, int part) =>
        JsonSerializer.Deserialize<JsonElement>(Base64Url.DecodeFromChars(token.Split('.')[part]));
}
