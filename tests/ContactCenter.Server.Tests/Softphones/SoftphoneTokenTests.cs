using System.Buffers.Text;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ContactCenter.Server.Tests.Calls.Kit;
using ContactCenter.Server.Tests.Users;
using ContactCenter.Twilio;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Server.Tests.Softphones;

public sealed class SoftphoneTokenTests
{
    private const string Path = "/api/agents/me/softphone/token";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_Agent_Gets_A_Token_For_The_Identity_That_The_Server_Gave_Them()
    {
        await using var host = await CallCentreHost.StartAsync();
        using var browser = await BrowseAsync(host, "anna");
        using var response = await AskAsync(browser);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var body = await response.Content.ReadFromJsonAsync<JsonElement>(Token);
        var me = await (await browser.GetAsync("/api/agents/me")).Content.ReadFromJsonAsync<JsonElement>(Token);
        var identity = me.GetProperty("identity").GetString();
        body.GetProperty("identity").GetString().ShouldBe(identity);
        body.GetProperty("lifetimeSeconds").GetInt32().ShouldBe(3600);
        Granted(body.GetProperty("token").GetString()!).ShouldBe(identity);
    }

    [Theory]
    [InlineData(null, HttpStatusCode.Unauthorized)]
    [InlineData("sergi", HttpStatusCode.Forbidden)]
    public async Task Nobody_But_An_Agent_Gets_One(string? user, HttpStatusCode expected)
    {
        await using var host = await CallCentreHost.StartAsync();
        using var browser = await BrowseAsync(host, user);
        using var response = await AskAsync(browser);

        response.StatusCode.ShouldBe(expected);
    }

    [Fact]
    public async Task Without_A_Key_The_Agent_Is_Told_Who_Can_Mend_It()
    {
        await using var host = await CallCentreHost.StartAsync(new CentreSetup
        {
            Configure = builder => builder.Services.PostConfigure<TwilioOptions>(options => (options.ApiKeySid, options.ApiKeySecret) = (null, null)),
        });
        using var browser = await BrowseAsync(host, "anna");
        using var response = await AskAsync(browser);

        response.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var problem = await response.Content.ReadFromJsonAsync<JsonElement>(Token);
        problem.GetProperty("code").GetString().ShouldBe("softphone.not_set_up");
        problem.GetProperty("detail").GetString()!.ShouldContain("administrator");
    }

    private static async Task<Browser> BrowseAsync(CallCentreHost host, string? user)
    {
        var browser = new Browser(host.Address);
        if (user is not null)
        {
            (await browser.SignInAsync(user, "demo")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        }

        return browser;
    }

    private static async Task<HttpResponseMessage> AskAsync(Browser browser)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Path, UriKind.Relative));
        return await browser.SendAsync(request);
    }

    private static string? Granted(string token) =>
        JsonSerializer.Deserialize<JsonElement>(Base64Url.DecodeFromChars(token.Split('.')[1])).GetProperty("grants").GetProperty("identity").GetString();
}
