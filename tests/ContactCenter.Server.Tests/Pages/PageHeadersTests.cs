using ContactCenter.Server.Tests.Calls.Kit;
using ContactCenter.Server.Tests.Users;

namespace ContactCenter.Server.Tests.Pages;

public sealed class PageHeadersTests
{
    [Theory]
    [InlineData("/sign-in")]
    [InlineData("/no-such-page")]
    public async Task A_Page_Says_What_It_May_Do_Also_When_It_Tells_Of_A_Problem(string path)
    {
        await using var host = await CallCentreHost.StartAsync();
        using var browser = new Browser(host.Address);
        using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { { "Accept", "text/html" } } };

        using var response = await browser.SendAsync(request);

        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldContain("default-src 'self'; connect-src 'self';");
        policy.ShouldContain("frame-ancestors 'none'");
        policy.ShouldNotContain("unsafe");
        response.Headers.GetValues("Permissions-Policy").Single().ShouldContain("microphone=(self)");
        response.Headers.GetValues("Referrer-Policy").Single().ShouldBe("same-origin");
        response.Headers.GetValues("X-Content-Type-Options").Single().ShouldBe("nosniff");
    }

    [Fact]
    public async Task What_Is_No_Page_Is_Not_Guessed_At_And_Has_No_Policy_Of_Pages()
    {
        await using var host = await CallCentreHost.StartAsync();
        using var browser = new Browser(host.Address);

        using var response = await browser.GetAsync("/health/ready");

        response.Headers.GetValues("X-Content-Type-Options").Single().ShouldBe("nosniff");
        response.Headers.Contains("Content-Security-Policy").ShouldBeFalse();
    }
}
