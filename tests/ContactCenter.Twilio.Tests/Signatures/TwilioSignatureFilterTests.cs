using System.Net;
using System.Security.Cryptography;
using System.Text;
using ContactCenter.Twilio.Signatures;
using ContactCenter.Twilio.Webhooks;

namespace ContactCenter.Twilio.Tests.Signatures;

public sealed class TwilioSignatureFilterTests
{
    private static readonly (string Name, string Value)[] Form = [("CallSid", "CA1"), ("CallStatus", "ringing"), ("From", "+34600111222"), ("FromCity", "Plaça d’Àngel")];

    [Fact]
    public async Task A_Signed_Form_Is_Let_In_And_Read()
    {
        await using var host = await WebhookHost.StartAsync(_ => { });

        var response = await host.PostAsync(
            "/voice/tell?a=%27x%27&b=1+2", "https://cc.example.test/voice/tell?a=%27x%27&b=1+2", message => message.Headers.Add(VoiceRequest.IdempotencyHeader, "t-1"), Form);

        (await TextAsync(response)).ShouldBe("CA1 ringing from +34600111222 token t-1");
        host.Health.Status.LastRightAt.ShouldBe(host.Clock.GetUtcNow());
    }

    [Fact]
    public async Task A_Signed_Get_Is_Read_From_Its_Query()
    {
        await using var host = await WebhookHost.StartAsync(_ => { });
        const string target = "/voice/tell?CallSid=CA1&CallStatus=ringing&From=%2B34600111222";
        using var message = new HttpRequestMessage(HttpMethod.Get, new Uri(host.Address, target));
        message.Headers.Add(TwilioSignature.Header, TwilioSignature.Compute("https://cc.example.test" + target, WebhookFields.None, TestAccount.Token));

        (await TextAsync(await WebhookHost.SendAsync(message))).ShouldBe("CA1 ringing from +34600111222 token ");
    }

    [Fact]
    public async Task The_Form_Can_Still_Be_Read_By_The_Endpoint()
    {
        await using var host = await WebhookHost.StartAsync(_ => { });

        var response = await host.PostAsync("/voice/form", "https://cc.example.test/voice/form", null, Form);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await TextAsync(response)).ShouldBe("CA1");
    }

    [Theory]
    [InlineData("""{"CallSid":"CA1"}""", """{"CallSid":"CA1"}""", HttpStatusCode.OK)]
    [InlineData("""{"CallSid":"CA1"}""", """{"CallSid":"CA2"}""", HttpStatusCode.Forbidden)]
    public async Task A_Json_Body_Must_Be_The_One_That_Was_Hashed(string hashed, string sent, HttpStatusCode expected)
    {
        await using var host = await WebhookHost.StartAsync(_ => { });
        var target = "/voice/hook?bodySHA256=" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(hashed)));
        using var message = new HttpRequestMessage(HttpMethod.Post, new Uri(host.Address, target)) { Content = new StringContent(sent, Encoding.UTF8, "application/json") };
        message.Headers.Add(TwilioSignature.Header, TwilioSignature.Compute("https://cc.example.test" + target, WebhookFields.None, TestAccount.Token));

        var response = await WebhookHost.SendAsync(message);

        response.StatusCode.ShouldBe(expected);
        (await TextAsync(response)).ShouldBe(expected == HttpStatusCode.OK ? sent : "");
    }

    [Fact]
    public async Task A_Multipart_Body_Is_Not_Covered_By_A_Signature()
    {
        await using var host = await WebhookHost.StartAsync(_ => { });

        var response = await host.PostAsync("/voice/tell", "https://cc.example.test/voice/tell", message => message.Content = new MultipartFormDataContent { { new StringContent("CA1"), "CallSid" } });

        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_Missing_Signature_Is_Refused_And_Not_Held_Against_The_Address()
    {
        await using var host = await WebhookHost.StartAsync(_ => { });
        using var message = new HttpRequestMessage(HttpMethod.Post, new Uri(host.Address, "/voice/tell"));

        (await WebhookHost.SendAsync(message)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        host.Health.Status.ShouldBe(new SignatureStatus(0, 1, null, null, null));
    }

    [Fact]
    public async Task A_Body_Larger_Than_Any_Webhook_Is_Refused_Unread()
    {
        await using var host = await WebhookHost.StartAsync(_ => { });

        var response = await host.PostAsync("/voice/tell", "https://cc.example.test/voice/tell", null, ("Text", new string('a', 200_000)));

        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task The_Second_Token_Lets_In_During_A_Rotation()
    {
        await using var host = await WebhookHost.StartAsync(options => (options.AuthToken, options.SecondaryAuthToken) = ("the next token", TestAccount.Token));

        (await host.PostAsync("/voice/tell", "https://cc.example.test/voice/tell", null, Form)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("https://cc.example.test/centre/", null, "/voice/tell")]
    [InlineData("https://cc.example.test/centre", "/centre", "/centre/voice/tell")]
    public async Task A_Path_Prefix_Works_Whether_The_Proxy_Strips_It_Or_Not(string publicUrl, string? pathBase, string target)
    {
        await using var host = await WebhookHost.StartAsync(options => options.PublicUrl = publicUrl, pathBase);

        (await host.PostAsync(target, "https://cc.example.test/centre/voice/tell", null, Form)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static async Task<string> TextAsync(HttpResponseMessage response) => await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
