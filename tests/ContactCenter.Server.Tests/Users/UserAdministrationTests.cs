using System.Net;
using ContactCenter.Server.Features.Users;
using ContactCenter.Server.Tests.Calls.Kit;
using ContactCenter.TestKit;
using Microsoft.Data.Sqlite;
using static ContactCenter.Server.Tests.Users.UserAdministration;

namespace ContactCenter.Server.Tests.Users;

public sealed class UserAdministrationTests
{
    [Fact]
    public async Task The_List_Says_Who_Works_In_The_Organization_And_As_What()
    {
        await using var database = await UsersHost.CreateDatabaseAsync();
        await using var host = await UsersHost.StartAsync(database);
        await host.AddAsync("anna", UsersHost.In("prat", MembershipRole.Agent, ("general", 8), ("taxes", 5)), UsersHost.In("prat", MembershipRole.Supervisor));
        await host.AddAsync("clara", UsersHost.In("vic", MembershipRole.Agent));
        using var admin = await AdministratorAsync(host);

        var page = await admin.PageAsync("/prat/users");

        Cells(page, "anna")[..5].ShouldBe(["anna", "Agent, Supervisor", "general 8, taxes 5", "Open", "Off"]);
        Cells(page, "anna")[5].Trim().ShouldBeEmpty();
        Cells(page, "berta")[1].ShouldBe("Administrator");
        Cells(page, "berta")[5].Trim().ShouldNotBeEmpty();
        page.QuerySelector("tr[data-user='clara']").ShouldBeNull();
    }

    [Fact]
    public async Task Someone_Added_Gets_A_Password_That_Is_Shown_Once_And_Opens()
    {
        await using var database = await UsersHost.CreateDatabaseAsync();
        await using var host = await UsersHost.StartAsync(database);
        using var admin = await AdministratorAsync(host);

        var answer = await admin.SubmitAsync("/prat/users", "/prat/users", ("userName", "nuria"), ("displayName", "Núria Soler"), ("role.Agent", "yes"), ("skill.taxes", "7"));

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var password = await PasswordAsync(answer);
        (await admin.PageAsync("/prat/users")).DocumentElement.OuterHtml.ShouldNotContain(password);
        Cells(await admin.PageAsync("/prat/users"), "nuria")[..3].ShouldBe(["nuria", "Agent", "taxes 7"]);
        using var browser = host.Browse();
        await browser.SignInAsync("nuria", password);
        (await browser.GetAsync("/api/who")).StatusCode.ShouldBe(HttpStatusCode.OK);
        Log(database, "UserAdded", "nuria").ShouldBe(["prat|berta|Agent taxes=7|Page"]);
    }

    [Theory]
    [InlineData("", "Anna", "role.Agent", "", "A user name has 1 to 64 unaccented letters, digits or the characters - . _ @")]
    [InlineData("núria", "Anna", "role.Agent", "", "A user name has 1 to 64 unaccented letters, digits or the characters - . _ @")]
    [InlineData("nuria", " ", "role.Agent", "", "A name has 1 to 100 characters.")]
    [InlineData("nuria", "Núria", "role.Pilot", "", "Choose at least one role.")]
    [InlineData("nuria", "Núria", "role.Agent", "11", "A proficiency is a whole number from 1 to 10.")]
    [InlineData("nuria", "Núria", "role.Agent", "much", "A proficiency is a whole number from 1 to 10.")]
    [InlineData("BERTA", "Núria", "role.Agent", "", "This user name is taken.")]
    public async Task What_Is_Wrong_With_A_New_User_Is_Said_And_What_Was_Typed_Stays(string userName, string displayName, string role, string taxes, string expected)
    {
        await using var database = await UsersHost.CreateDatabaseAsync();
        await using var host = await UsersHost.StartAsync(database);
        using var admin = await AdministratorAsync(host);
        var fields = await admin.FillInAsync("/prat/users", "/prat/users", ("userName", userName), ("displayName", displayName), ("skill.taxes", taxes));
        fields.Add(role, "yes");

        var answer = await admin.PostAsync("/prat/users", fields);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var page = await Browser.ReadAsync(answer);
        page.QuerySelector("#problem")!.TextContent.ShouldBe(expected);
        page.QuerySelector("#userName")!.GetAttribute("value").ShouldBe(userName);
        Look(database).Count("UserAccount").ShouldBe(1);
    }

    [Fact]
    public async Task A_Skill_That_No_Queue_Asks_For_Is_Refused_In_The_Readers_Language()
    {
        await using var database = await UsersHost.CreateDatabaseAsync();
        await using var host = await UsersHost.StartAsync(database);
        using var admin = await AdministratorAsync(host);
        var fields = await admin.FillInAsync("/prat/users?lang=es", "/prat/users", ("userName", "nuria"), ("displayName", "Núria"), ("role.Agent", "yes"));
        fields.Add("skill.juggling", "5");

        var answer = await admin.PostAsync("/prat/users", fields);

        (await Browser.ReadAsync(answer)).QuerySelector("#problem")!.TextContent.ShouldBe("Ninguna cola de esta organización pide esa competencia.");
        Look(database).Count("UserAccount").ShouldBe(1);
    }

    [Fact]
    public async Task Roles_And_Skills_Are_Replaced_And_Who_Begins_To_Take_Calls_Becomes_An_Agent()
    {
        await using var database = await UsersHost.CreateDatabaseAsync();
        await using var host = await UsersHost.StartAsync(database);
        var sergi = await host.AddAsync("sergi", UsersHost.In("prat", MembershipRole.Supervisor));
        using var admin = await AdministratorAsync(host);
        var page = $"/prat/users/{sergi}";
        Look(database).Count("Agent").ShouldBe(0);

        var answer = await admin.SubmitAsync(page, $"{page}/membership", ("role.Supervisor", ""), ("role.Agent", "yes"), ("skill.general", "9"));

        answer.Headers.Location!.OriginalString.ShouldBe($"{page}?done=Changed");
        (await admin.PageAsync($"{page}?done=Changed")).QuerySelector("[role=status]")!.TextContent.ShouldBe("The changes are saved.");
        Cells(await admin.PageAsync("/prat/users"), "sergi")[1..3].ShouldBe(["Agent", "general 9"]);
        Look(database).Count("Agent").ShouldBe(1);
        Log(database, "MembershipChanged", "sergi").ShouldBe(["prat|berta|Agent general=9|Page"]);
        (await admin.SubmitAsync(page, $"{page}/membership", ("role.Agent", ""))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        Cells(await admin.PageAsync("/prat/users"), "sergi")[1].ShouldBe("Agent");
    }

    [Fact]
    public async Task A_Locked_Account_Closes_At_Once_With_The_Words_Of_A_Wrong_Password_And_Opens_Again()
    {
        var clock = new ManualClock(TimeProvider.System.GetUtcNow());
        await using var database = await UsersHost.CreateDatabaseAsync();
        await using var host = await UsersHost.StartAsync(database, clock: clock);
        var anna = await host.AddAsync("anna");
        using var admin = await AdministratorAsync(host);
        using var inside = host.Browse();
        using var outside = host.Browse();
        await inside.SignInAsync("anna");
        var page = $"/prat/users/{anna}";

        (await admin.SubmitAsync(page, $"{page}/lock")).Headers.Location!.OriginalString.ShouldBe($"{page}?done=Locked");

        var refused = await outside.SignInAsync("anna");
        refused.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await Browser.ReadAsync(refused)).QuerySelector("#problem")!.TextContent.ShouldBe("El nom d'usuari o la contrasenya no són correctes.");
        Cells(await admin.PageAsync("/prat/users"), "anna")[3].ShouldBe("Locked");
        clock.Advance(TimeSpan.FromMinutes(6));
        (await inside.GetAsync("/api/who")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);

        (await admin.SubmitAsync(page, $"{page}/unlock")).Headers.Location!.OriginalString.ShouldBe($"{page}?done=Unlocked");
        (await outside.SignInAsync("anna")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        Log(database, "UserLocked", "anna").ShouldBe(["prat|berta||Page"]);
        Log(database, "UserUnlocked", "anna").ShouldBe(["prat|berta||Page"]);
    }

    [Fact]
    public async Task A_Pause_After_Too_Many_Failures_Is_Ended_By_An_Administrator()
    {
        await using var database = await UsersHost.CreateDatabaseAsync();
        await using var host = await UsersHost.StartAsync(database);
        var anna = await host.AddAsync("anna");
        using var admin = await AdministratorAsync(host);
        using var browser = host.Browse();
        for (var attempt = 0; attempt < SignInLimits.Failures; attempt++)
        {
            await browser.SignInAsync("anna", "not this one");
        }

        Cells(await admin.PageAsync("/prat/users"), "anna")[3].ShouldBe("Paused after too many attempts");
        await admin.SubmitAsync($"/prat/users/{anna}", $"/prat/users/{anna}/unlock");

        (await browser.SignInAsync("anna")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task A_Reset_Password_Replaces_The_Old_One()
    {
        await using var database = await UsersHost.CreateDatabaseAsync();
        await using var host = await UsersHost.StartAsync(database);
        var anna = await host.AddAsync("anna");
        using var admin = await AdministratorAsync(host);

        var answer = await admin.SubmitAsync($"/prat/users/{anna}", $"/prat/users/{anna}/password");

        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var password = await PasswordAsync(answer);
        using var browser = host.Browse();
        (await browser.SignInAsync("anna")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await browser.SignInAsync("anna", password)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        Log(database, "PasswordReset", "anna").ShouldBe(["prat|berta||Page"]);
    }

    [Fact]
    public async Task Whoever_Lost_Their_Authenticator_Comes_In_With_The_Password_Again()
    {
        await using var database = await UsersHost.CreateDatabaseAsync();
        await using var host = await UsersHost.StartAsync(database);
        var anna = await host.AddAsync("anna");
        using var admin = await AdministratorAsync(host);
        Look(database).Change("UPDATE UserAccount SET TwoFactorEnabled = 1, AuthenticatorKey = 'lost' WHERE UserName = 'anna'");
        Cells(await admin.PageAsync("/prat/users"), "anna")[4].ShouldBe("On");

        await admin.SubmitAsync($"/prat/users/{anna}", $"/prat/users/{anna}/two-factor");

        Cells(await admin.PageAsync("/prat/users"), "anna")[4].ShouldBe("Off");
        Look(database).Count("UserAccount WHERE AuthenticatorKey IS NOT NULL").ShouldBe(0);
        using var browser = host.Browse();
        (await browser.SignInAsync("anna")).Headers.Location!.OriginalString.ShouldBe("/");
        Log(database, "TwoFactorReset", "anna").ShouldBe(["prat|berta||Page"]);
    }
}
