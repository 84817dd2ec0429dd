using System.Net;
using ContactCenter.Server.Features.Users;
using ContactCenter.Server.Tests.Calls.Kit;
using ContactCenter.TestKit;
using Microsoft.Data.Sqlite;
using static ContactCenter.Server.Tests.Users.UserAdministration;

namespace ContactCenter.Server.Tests.Users;

/// <summary>Who may change whom.</summary>
public sealed class UserAdministrationRightsTests
{
    [Fact]
    public async Task The_Last_Administrator_Stays_One()
    {
        const string words = "An organization must keep at least one administrator.";
        await using var database = await UsersHost.CreateDatabaseAsync();
        await using var host = await UsersHost.StartAsync(database);
        using var admin = await AdministratorAsync(host);
        var carles = await host.AddAsync("carles", UsersHost.In("prat", MembershipRole.Administrator));
        var berta = await IdOfAsync(admin, "berta");
        await admin.SubmitAsync($"/prat/users/{carles}", $"/prat/users/{carles}/lock");

        var demoted = await admin.SubmitAsync(berta, $"{berta}/membership", ("role.Administrator", ""), ("role.Supervisor", "yes"));
        var locked = await admin.SubmitAsync(berta, $"{berta}/lock");

        demoted.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await Browser.ReadAsync(demoted)).QuerySelector("#problem")!.TextContent.ShouldBe(words);
        (await Browser.ReadAsync(locked)).QuerySelector("#problem")!.TextContent.ShouldBe(words);
        await admin.SubmitAsync($"/prat/users/{carles}", $"/prat/users/{carles}/unlock");
        (await admin.SubmitAsync(berta, $"{berta}/membership", ("role.Administrator", ""), ("role.Supervisor", "yes"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task An_Account_That_Opens_Another_Organization_Too_Is_Not_One_Administrators_To_Take()
    {
        await using var database = await UsersHost.CreateDatabaseAsync();
        await using var host = await UsersHost.StartAsync(database);
        var dolors = await host.AddAsync("dolors", UsersHost.In("prat", MembershipRole.Agent), UsersHost.In("vic", MembershipRole.Administrator));
        using var admin = await AdministratorAsync(host);
        var page = $"/prat/users/{dolors}";

        foreach (var wish in new[] { "lock", "password" })
        {
            var answer = await admin.SubmitAsync(page, $"{page}/{wish}");
            answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
            (await Browser.ReadAsync(answer)).QuerySelector("#problem")!.TextContent.ShouldStartWith("This person also works in an organization");
        }

        (await admin.SubmitAsync(page, $"{page}/membership", ("role.Agent", ""), ("role.Auditor", "yes"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        Look(database).List("SELECT OrganizationId || ' ' || Role FROM Membership JOIN UserAccount USING (UserId) WHERE UserName = 'dolors' ORDER BY 1").ShouldBe(["prat Auditor", "vic Administrator"]);
        using var browser = host.Browse();
        (await browser.SignInAsync("dolors")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Only_An_Administrator_Of_That_Organization_Sees_Or_Changes_Its_People()
    {
        await using var database = await UsersHost.CreateDatabaseAsync();
        await using var host = await UsersHost.StartAsync(database);
        var clara = await host.AddAsync("clara", UsersHost.In("vic", MembershipRole.Agent));
        var anna = await host.AddAsync("anna", UsersHost.In("prat", MembershipRole.Agent), UsersHost.In("prat", MembershipRole.Supervisor), UsersHost.In("prat", MembershipRole.Auditor));
        using var admin = await AdministratorAsync(host);
        using var agent = host.Browse();
        await agent.SignInAsync("anna");
        var form = await admin.FillInAsync($"/prat/users/{anna}", $"/prat/users/{anna}/lock");
        var before = Look(database).Count("AuditEntry");

        (await agent.GetAsync("/prat/users")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await admin.GetAsync("/vic/users")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await admin.GetAsync($"/vic/users/{clara}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await admin.GetAsync($"/prat/users/{clara}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        foreach (var wish in new[] { "membership", "lock", "unlock", "password", "two-factor" })
        {
            form["role.Agent"] = "yes";
            (await admin.PostAsync($"/vic/users/{clara}/{wish}", form)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
            (await admin.PostAsync($"/prat/users/{clara}/{wish}", form)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
            (await admin.PostAsync($"/prat/users/{anna}/{wish}", [])).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        }

        Look(database).Count("AuditEntry").ShouldBe(before);
    }

    [Fact]
    public async Task An_Organization_Slipped_Into_The_Form_Changes_Nothing_There()
    {
        await using var database = await UsersHost.CreateDatabaseAsync();
        await using var host = await UsersHost.StartAsync(database);
        using var admin = await AdministratorAsync(host);
        var fields = await admin.FillInAsync("/prat/users", "/prat/users", ("userName", "nuria"), ("displayName", "Núria"), ("role.Administrator", "yes"));
        fields["organization"] = "vic";
        fields["OrganizationId"] = "vic";

        (await admin.PostAsync("/prat/users?organization=vic", fields)).StatusCode.ShouldBe(HttpStatusCode.OK);

        Look(database).List("SELECT DISTINCT OrganizationId FROM Membership").ShouldBe(["prat"]);
        Look(database).Count("AuditEntry WHERE OrganizationId = 'vic'").ShouldBe(0);
    }

    [Fact]
    public async Task Whoever_Administers_No_More_Changes_Nobody_With_An_Old_Cookie()
    {
        await using var database = await UsersHost.CreateDatabaseAsync();
        await using var host = await UsersHost.StartAsync(database);
        var anna = await host.AddAsync("anna");
        using var admin = await AdministratorAsync(host);
        var form = await admin.FillInAsync($"/prat/users/{anna}", $"/prat/users/{anna}/lock");
        Look(database).Change("UPDATE Membership SET Role = 'Supervisor' WHERE Role = 'Administrator'");

        (await admin.PostAsync($"/prat/users/{anna}/lock", form)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        Look(database).Count("UserAccount WHERE LockoutEnd IS NOT NULL").ShouldBe(0);
    }

    [Fact]
    public async Task Ones_Own_Password_And_Second_Step_Are_Changed_On_Ones_Own_Page()
    {
        await using var database = await UsersHost.CreateDatabaseAsync();
        await using var host = await UsersHost.StartAsync(database);
        using var admin = await AdministratorAsync(host);
        var berta = await IdOfAsync(admin, "berta");

        var answer = await admin.SubmitAsync(berta, $"{berta}/password");

        (await Browser.ReadAsync(answer)).QuerySelector("#problem")!.TextContent.ShouldBe("Your own password and verification are changed on the page of your account.");
        using var browser = host.Browse();
        (await browser.SignInAsync("berta")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }
}
