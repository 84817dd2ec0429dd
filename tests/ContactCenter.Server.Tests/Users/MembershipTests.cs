using System.Net;
using ContactCenter.Server.Features.Users;
using ContactCenter.TestKit;

namespace ContactCenter.Server.Tests.Users;

public sealed class MembershipTests
{
    [Fact]
    public async Task An_Organization_Without_Membership_Looks_As_If_It_Did_Not_Exist()
    {
        await using var database = await UsersHost.CreateDatabaseAsync();
        await using var host = await UsersHost.StartAsync(database);
        await host.AddAsync("sergi", UsersHost.In("prat", MembershipRole.Supervisor));
        using var browser = host.Browse();
        await browser.SignInAsync("sergi");

        (await browser.GetAsync("/prat/figures")).StatusCode.ShouldBe(HttpStatusCode.OK);
        var other = await browser.GetAsync("/vic/figures");
        var nowhere = await browser.GetAsync("/nowhere/figures");
        other.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        nowhere.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await Browser.ReadAsync(other)).QuerySelector("main")!.TextContent.ShouldBe((await Browser.ReadAsync(nowhere)).QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task A_Role_In_One_Organization_Is_None_In_Another()
    {
        await using var database = await UsersHost.CreateDatabaseAsync();
        await using var host = await UsersHost.StartAsync(database);
        await host.AddAsync("admin", UsersHost.In("prat", MembershipRole.Administrator), UsersHost.In("vic", MembershipRole.Agent));
        using var browser = host.Browse();
        await browser.SignInAsync("admin");

        (await browser.GetAsync("/prat/settings")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await browser.GetAsync("/vic/settings")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await browser.GetAsync("/vic/figures")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Someone_Not_Signed_In_Is_Led_To_The_Form()
    {
        await using var database = await UsersHost.CreateDatabaseAsync();
        await using var host = await UsersHost.StartAsync(database);
        using var browser = host.Browse();

        (await browser.GetAsync("/prat/figures")).Headers.Location!.AbsolutePath.ShouldBe("/sign-in");
    }

    [Fact]
    public async Task The_Account_Page_Says_Where_And_As_What_Someone_Works()
    {
        await using var database = await UsersHost.CreateDatabaseAsync();
        await using var host = await UsersHost.StartAsync(database);
        await host.AddAsync("anna", UsersHost.In("prat", MembershipRole.Agent, ("taxes", 8)), UsersHost.In("vic", MembershipRole.Auditor));
        using var browser = host.Browse();
        await browser.SignInAsync("anna");

        var page = await browser.PageAsync("/account?lang=en");

        page.QuerySelector("h1")!.TextContent.ShouldBe("anna of the tests");
        var rows = page.QuerySelectorAll("tbody tr").Select(row => row.TextContent).ToList();
        rows.Count.ShouldBe(2);
        rows[0].ShouldContain("Agent");
        rows[0].ShouldContain("taxes 8");
        rows[1].ShouldContain("Auditor");
    }

    [Fact]
    public async Task A_Changed_Security_Stamp_Ends_A_Cookie_Within_Minutes()
    {
        var clock = new ManualClock(TimeProvider.System.GetUtcNow());
        await using var database = await UsersHost.CreateDatabaseAsync();
        await using var host = await UsersHost.StartAsync(database, clock: clock);
        await host.AddAsync("anna");
        using var here = host.Browse();
        using var there = host.Browse();
        await here.SignInAsync("anna");
        await there.SignInAsync("anna");

        var changed = await here.SubmitAsync(
            "/account", "/account/password", ("current", UsersHost.Password), ("wanted", "a loud waterfall in Prat"));
        changed.StatusCode.ShouldBe(HttpStatusCode.OK);
        clock.Advance(TimeSpan.FromMinutes(6));

        (await here.GetAsync("/api/who")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await there.GetAsync("/api/who")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await there.SignInAsync("anna")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }
}
