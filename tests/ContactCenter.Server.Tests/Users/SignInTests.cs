using System.Net;
using ContactCenter.Server.Features.Users;

namespace ContactCenter.Server.Tests.Users;

public sealed class SignInTests
{
    [Fact]
    public async Task The_Right_Password_Opens_The_Pages_Of_An_Agent()
    {
        await using var database = await UsersHost.CreateDatabaseAsync();
        await using var host = await UsersHost.StartAsync(database);
        await host.AddAsync("anna");
        using var browser = host.Browse();

        var answer = await browser.SignInAsync("Anna");

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var cookie = answer.Headers.GetValues("Set-Cookie").Single(text => text.StartsWith("contactcenter=", StringComparison.Ordinal));
        cookie.ShouldContain("httponly");
        cookie.ShouldContain("samesite=lax");
        (await browser.GetAsync("/api/who")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_Wrong_Password_And_An_Unknown_Name_Get_The_Same_Words()
    {
        await using var database = await UsersHost.CreateDatabaseAsync();
        await using var host = await UsersHost.StartAsync(database);
        await host.AddAsync("anna");
        using var browser = host.Browse();

        var wrong = await browser.SignInAsync("anna", "not this one");
        var unknown = await browser.SignInAsync("nobody", "not this one");

        wrong.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        unknown.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        var said = (await Browser.ReadAsync(wrong)).QuerySelector("#problem")!.TextContent;
        said.ShouldBe("El nom d'usuari o la contrasenya no són correctes.");
        (await Browser.ReadAsync(unknown)).QuerySelector("#problem")!.TextContent.ShouldBe(said);
        (await browser.GetAsync("/api/who")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("anna")]
    [InlineData("nobody")]
    public async Task Five_Failures_Lock_A_Name_Whether_It_Exists_Or_Not(string name)
    {
        await using var database = await UsersHost.CreateDatabaseAsync();
        await using var host = await UsersHost.StartAsync(database);
        await host.AddAsync("anna");
        using var browser = host.Browse();

        for (var attempt = 1; attempt < SignInLimits.Failures; attempt++)
        {
            (await browser.SignInAsync(name, "not this one")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        }

        (await browser.SignInAsync(name, "not this one")).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        var locked = await browser.SignInAsync(name);
        locked.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        (await Browser.ReadAsync(locked)).QuerySelector("#problem")!.TextContent.ShouldContain("d'aquí a 5 min");
    }

    [Fact]
    public async Task Guesses_Sent_Together_Are_All_Counted()
    {
        await using var database = await UsersHost.CreateDatabaseAsync();
        await using var host = await UsersHost.StartAsync(database);
        await host.AddAsync("anna");
        using var browser = host.Browse();
        var guess = await browser.FillInAsync("/sign-in", "/sign-in", ("userName", "anna"), ("password", "not this one"));

        var answers = await Task.WhenAll(Enumerable.Range(0, SignInLimits.Failures).Select(_ => browser.PostAsync("/sign-in", guess)));

        answers.Count(answer => answer.StatusCode == HttpStatusCode.Unauthorized).ShouldBe(SignInLimits.Failures - 1);
        answers.Count(answer => answer.StatusCode == HttpStatusCode.TooManyRequests).ShouldBe(1);

        (await browser.SignInAsync("anna")).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task A_Form_Without_Its_Token_Is_Refused_In_Words()
    {
        await using var database = await UsersHost.CreateDatabaseAsync();
        await using var host = await UsersHost.StartAsync(database);
        await host.AddAsync("anna");
        using var browser = host.Browse();

        var answer = await browser.PostAsync("/sign-in", new(StringComparer.Ordinal) { ["userName"] = "anna", ["password"] = UsersHost.Password });

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await Browser.ReadAsync(answer)).QuerySelector("h1")!.TextContent.ShouldBe("El formulari ha caducat");
        (await browser.GetAsync("/api/who")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Signing_Out_Needs_The_Token_Too_And_Ends_The_Cookie()
    {
        await using var database = await UsersHost.CreateDatabaseAsync();
        await using var host = await UsersHost.StartAsync(database);
        await host.AddAsync("anna");
        using var browser = host.Browse();
        await browser.SignInAsync("anna");

        (await browser.PostAsync("/sign-out", [])).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await browser.GetAsync("/api/who")).StatusCode.ShouldBe(HttpStatusCode.OK);
        await browser.SubmitAsync("/no-access", "/sign-out");
        (await browser.GetAsync("/api/who")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("/prat/wallboard?day=1", "/prat/wallboard?day=1")]
    [InlineData("//evil.example", "/")]
    [InlineData("/\\evil.example", "/")]
    [InlineData("https://evil.example", "/")]
    [InlineData("/\t/evil.example", "/")]
    [InlineData("", "/")]
    public async Task Only_An_Address_Of_Ours_Is_Gone_To_Afterwards(string asked, string expected)
    {
        await using var database = await UsersHost.CreateDatabaseAsync();
        await using var host = await UsersHost.StartAsync(database);
        await host.AddAsync("anna");
        using var browser = host.Browse();

        var answer = await browser.SubmitAsync(
            "/sign-in", "/sign-in", ("userName", "anna"), ("password", UsersHost.Password), ("returnUrl", asked));

        answer.Headers.Location!.OriginalString.ShouldBe(expected);
    }

    [Fact]
    public async Task A_Page_Leads_To_The_Form_And_A_Program_Gets_A_Status()
    {
        await using var database = await UsersHost.CreateDatabaseAsync();
        await using var host = await UsersHost.StartAsync(database);
        await host.AddAsync("sergi", UsersHost.In("prat", MembershipRole.Supervisor));
        using var browser = host.Browse();

        (await browser.GetAsync("/who")).Headers.Location!.PathAndQuery.ShouldBe("/sign-in?returnUrl=%2Fwho");
        (await browser.GetAsync("/api/who")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        await browser.SignInAsync("sergi");
        (await browser.GetAsync("/who")).Headers.Location!.AbsolutePath.ShouldBe("/no-access");
        (await browser.GetAsync("/no-access")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await browser.GetAsync("/api/who")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_Second_Host_On_The_Same_Database_Opens_The_Cookie_Of_The_First()
    {
        await using var database = await UsersHost.CreateDatabaseAsync();
        await using var first = await UsersHost.StartAsync(database);
        await first.AddAsync("anna");
        using var browser = first.Browse();
        await browser.SignInAsync("anna");
        await using var second = await UsersHost.StartAsync(database);
        using var there = second.Browse();

        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/who");
        request.Headers.Add("Cookie", browser.CookieHeader);

        (await there.SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await there.GetAsync("/api/who")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }
}
