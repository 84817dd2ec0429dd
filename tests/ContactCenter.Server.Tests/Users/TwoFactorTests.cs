using System.Net;
using ContactCenter.Server.Features.Users;
using ContactCenter.TestKit;

namespace ContactCenter.Server.Tests.Users;

public sealed class TwoFactorTests
{
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(20000000000, "353130")]
    public void The_Standards_Own_Examples_Hold(long seconds, string code)
    {
        const string key = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

        Totp.Code(key, Totp.StepAt(DateTimeOffset.FromUnixTimeSeconds(seconds))).ShouldBe(code);
    }

    [Fact]
    public async Task After_Enrolment_The_Password_Alone_Opens_Nothing_And_A_Code_Opens_Once()
    {
        var clock = new ManualClock(TimeProvider.System.GetUtcNow());
        await using var database = await UsersHost.CreateDatabaseAsync();
        await using var host = await UsersHost.StartAsync(database, clock: clock);
        await host.AddAsync("anna");
        using var first = host.Browse();
        await first.SignInAsync("anna");
        var (key, _) = await EnrolAsync(first, clock);
        clock.Advance(Step);
        var code = Code(key, clock);

        using var browser = host.Browse();
        (await browser.SignInAsync("anna", page: "/sign-in?returnUrl=/who")).Headers.Location!.OriginalString.ShouldBe("/sign-in/code?returnUrl=%2Fwho");
        (await browser.GetAsync("/api/who")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        var answer = await browser.SubmitAsync("/sign-in/code?returnUrl=/who", "/sign-in/code", ("code", code));
        answer.Headers.Location!.OriginalString.ShouldBe("/who");
        (await browser.GetAsync("/api/who")).StatusCode.ShouldBe(HttpStatusCode.OK);

        using var thief = host.Browse();
        await thief.SignInAsync("anna");
        (await thief.SubmitAsync("/sign-in/code", "/sign-in/code", ("code", code))).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await thief.GetAsync("/api/who")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_Recovery_Code_Opens_Once()
    {
        var clock = new ManualClock(TimeProvider.System.GetUtcNow());
        await using var database = await UsersHost.CreateDatabaseAsync();
        await using var host = await UsersHost.StartAsync(database, clock: clock);
        await host.AddAsync("anna");
        using var first = host.Browse();
        await first.SignInAsync("anna");
        var (_, recovery) = await EnrolAsync(first, clock);
        recovery.Count.ShouldBe(10);

        using var browser = host.Browse();
        await browser.SignInAsync("anna");
        (await browser.SubmitAsync("/sign-in/code", "/sign-in/code", ("code", recovery[0]))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        using var again = host.Browse();
        await again.SignInAsync("anna");
        (await again.SubmitAsync("/sign-in/code", "/sign-in/code", ("code", recovery[0]))).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_Wrong_Code_Turns_Nothing_On_And_The_Password_Turns_It_Off()
    {
        var clock = new ManualClock(TimeProvider.System.GetUtcNow());
        await using var database = await UsersHost.CreateDatabaseAsync();
        await using var host = await UsersHost.StartAsync(database, clock: clock);
        await host.AddAsync("anna");
        using var browser = host.Browse();
        await browser.SignInAsync("anna");
        await browser.SubmitAsync("/account", "/account/two-factor/start");
        var refused = await browser.SubmitAsync("/account/two-factor", "/account/two-factor/confirm", ("code", "12345"));
        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await browser.PageAsync("/account")).QuerySelector("form[action='/account/two-factor/start']").ShouldNotBeNull();

        await EnrolAsync(browser, clock);
        (await browser.SubmitAsync("/account", "/account/two-factor/stop", ("password", "not this one"))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await browser.SubmitAsync("/account", "/account/two-factor/stop", ("password", UsersHost.Password))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await browser.PageAsync("/account")).QuerySelector("form[action='/account/two-factor/start']").ShouldNotBeNull();
    }

    private static async Task<(string Key, IReadOnlyList<string> Recovery)> EnrolAsync(Browser browser, ManualClock clock)
    {
        (await browser.SubmitAsync("/account", "/account/two-factor/start")).Headers.Location!.OriginalString.ShouldBe("/account/two-factor");
        var page = await browser.PageAsync("/account/two-factor");
        var key = page.QuerySelector("code.secret")!.TextContent.Replace(" ", "", StringComparison.Ordinal);
        page.QuerySelector("a[href^='otpauth://totp/ContactCenter:anna']").ShouldNotBeNull();
        var answer = await browser.SubmitAsync("/account/two-factor", "/account/two-factor/confirm", ("code", Code(key, clock)));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        return (key, [.. (await Browser.ReadAsync(answer)).QuerySelectorAll(".codes li").Select(line => line.TextContent)]);
    }

    private static string Code(string key, ManualClock clock) => Totp.Code(key, Totp.StepAt(clock.GetUtcNow()));
}
