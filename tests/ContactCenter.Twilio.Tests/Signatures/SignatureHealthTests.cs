using System.Net;

namespace ContactCenter.Twilio.Tests.Signatures;

public sealed class SignatureHealthTests
{
    private static readonly (string Name, string Value)[] Form = [("CallSid", "CA1"), ("From", "+34600111222")];

    [Fact]
    public async Task A_Series_Of_Wrong_Signatures_Degrades_And_One_Right_One_Heals()
    {
        await using var host = await WebhookHost.StartAsync(_ => { });

        await SendWrongAsync(host);
        await SendWrongAsync(host);
        host.Health.IsDegraded.ShouldBeFalse();
        await SendWrongAsync(host);

        host.Health.IsDegraded.ShouldBeTrue();
        host.Health.Status.WrongInARow.ShouldBe(3);
        host.Health.Status.LastWrongAt.ShouldBe(host.Clock.GetUtcNow());
        (await host.PostAsync("/voice/tell", "https://cc.example.test/voice/tell", null, Form)).StatusCode.ShouldBe(HttpStatusCode.OK);
        host.Health.IsDegraded.ShouldBeFalse();
        host.Health.Status.Hint.ShouldBeNull();
    }

    [Fact]
    public async Task A_Series_Long_Ago_Is_Forgiven()
    {
        await using var host = await WebhookHost.StartAsync(_ => { });
        await SendWrongAsync(host);
        await SendWrongAsync(host);
        await SendWrongAsync(host);

        host.Clock.Advance(TimeSpan.FromMinutes(15));

        host.Health.IsDegraded.ShouldBeFalse();
    }

    [Theory]
    [InlineData("http://old.example.test", "https://new.example.test", "scheme and host differ")]
    [InlineData("http://new.example.test", "https://new.example.test", "scheme differs")]
    [InlineData("https://new.example.test/centre", "https://new.example.test", "path differs")]
    [InlineData("http://new.example.test:8080", "http://new.example.test:9090", "port differs")]
    public async Task The_Hint_Names_The_Address_That_Twilio_Was_Given(string publicUrl, string signedBase, string difference)
    {
        await using var host = await WebhookHost.StartAsync(options => options.PublicUrl = publicUrl);

        var response = await host.PostAsync(
            "/voice/tell", signedBase + "/voice/tell", message => message.Headers.Add("X-Forwarded-Host", new Uri(signedBase).Authority), Form);

        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        host.Health.Status.Hint.ShouldBe($"Twilio signed for {signedBase}, Twilio:PublicUrl says {publicUrl}: {difference}. Set Twilio:PublicUrl to {signedBase}");
    }

    [Fact]
    public async Task The_Host_Header_And_A_Stripped_Prefix_Are_Tried_Too()
    {
        await using var host = await WebhookHost.StartAsync(_ => { });

        await host.PostAsync(
            "/voice/tell",
            "https://shown.example.test/centre/voice/tell",
            message =>
            {
                message.Headers.Host = "shown.example.test";
                message.Headers.Add("X-Forwarded-Prefix", "/centre");
            },
            Form);

        host.Health.Status.Hint.ShouldNotBeNull().ShouldEndWith("Set Twilio:PublicUrl to https://shown.example.test/centre");
    }

    [Fact]
    public async Task A_Slash_Added_On_The_Way_Is_Named()
    {
        await using var host = await WebhookHost.StartAsync(_ => { });

        await host.PostAsync("/voice/tell/?a=1", "https://cc.example.test/voice/tell?a=1", null, Form);

        host.Health.Status.Hint.ShouldBe("Twilio signed a path that differs by its last slash: something on the way adds or removes it");
    }

    [Fact]
    public async Task Without_A_Fitting_Address_The_Token_Is_Suspected_And_No_Header_Is_Repeated_Blindly()
    {
        await using var host = await WebhookHost.StartAsync(_ => { });

        await host.PostAsync(
            "/voice/tell",
            "https://elsewhere.example.test/voice/tell",
            message =>
            {
                message.Headers.Host = "shown.example.test";
                message.Headers.Add("X-Forwarded-Host", "<script>");
                message.Headers.Add("X-Forwarded-Proto", "https");
            },
            Form);

        host.Health.Status.Hint.ShouldBe(
            "No address that the request shows fits: Twilio:PublicUrl is https://cc.example.test, the request came for https://shown.example.test. If they agree, check Twilio:AuthToken");
    }

    [Fact]
    public async Task The_Cause_Is_Looked_For_At_Most_Once_A_Second()
    {
        await using var host = await WebhookHost.StartAsync(options => options.PublicUrl = "http://cc.example.test");
        await SendWrongAsync(host);
        var first = host.Health.Status.Hint;

        await host.PostAsync("/voice/tell", "https://cc.example.test/voice/tell", null, Form);
        host.Health.Status.Hint.ShouldBe(first);
        host.Clock.Advance(TimeSpan.FromSeconds(1));
        await host.PostAsync("/voice/tell", "https://cc.example.test/voice/tell", null, Form);

        host.Health.Status.Hint.ShouldNotBeNull().ShouldStartWith("Twilio signed for https://cc.example.test,");
    }

    private static async Task SendWrongAsync(WebhookHost host) =>
        (await host.PostAsync("/voice/tell", "https://nowhere.example.test/", null, Form)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
}
