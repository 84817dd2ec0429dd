using System.Net;
using AngleSharp.Html.Dom;
using ContactCenter.Server.Features.Users;
using ContactCenter.Server.Features.Users.Audit;
using ContactCenter.Server.Tests.Calls.Kit;
using ContactCenter.TestKit;
using Microsoft.Data.Sqlite;

namespace ContactCenter.Server.Tests.Users;

public sealed class AuditTests
{
    [Fact]
    public async Task Who_Came_In_Who_Was_Refused_And_Who_Left_Stands_In_The_Log()
    {
        await using var database = await UsersHost.CreateDatabaseAsync();
        await using var host = await UsersHost.StartAsync(database);
        await host.AddAsync("anna");
        using var auditor = await AuditorAsync(host);
        using var browser = host.Browse();
        await browser.SignInAsync("anna", "not this one");
        await browser.SignInAsync("anna");
        await browser.SubmitAsync("/no-access", "/sign-out");

        var page = await auditor.PageAsync("/prat/audit?lang=en");

        Entries(page).Where(entry => entry.Contains("anna of the tests", StringComparison.Ordinal)).ShouldBe(
        [
            "Signed out|anna of the tests|anna of the tests||Page",
            "Signed in|anna of the tests|anna of the tests||Page",
            "Sign-in refused|anna of the tests|Nobody signed in||Page",
            "User added|anna of the tests|Nobody signed in|Agent|Command line",
        ]);
    }

    [Fact]
    public async Task A_Pause_After_Too_Many_Failures_Stands_In_The_Log()
    {
        await using var database = await UsersHost.CreateDatabaseAsync();
        await using var host = await UsersHost.StartAsync(database);
        await host.AddAsync("anna");
        using var auditor = await AuditorAsync(host);
        using var browser = host.Browse();
        for (var attempt = 0; attempt < SignInLimits.Failures; attempt++)
        {
            await browser.SignInAsync("anna", "not this one");
        }

        (await KindsAsync(auditor, "anna")).ShouldBe(["SignInLocked", .. Enumerable.Repeat("SignInRefused", SignInLimits.Failures - 1), "UserAdded"]);
    }

    [Fact]
    public async Task A_Name_That_Nobody_Has_Leaves_A_Row_Without_The_Name_And_For_No_Organization()
    {
        await using var database = await UsersHost.CreateDatabaseAsync();
        await using var host = await UsersHost.StartAsync(database);
        using var auditor = await AuditorAsync(host);
        using var browser = host.Browse();
        await browser.SignInAsync("a password by mistake", "whatever");

        (await auditor.PageAsync("/prat/audit?kind=SignInRefused")).QuerySelectorAll("tbody tr").ShouldBeEmpty();
        Count(database, "OrganizationId IS NULL AND SubjectId IS NULL AND Detail IS NULL AND Kind = 'SignInRefused'").ShouldBe(1);
    }

    [Fact]
    public async Task Changes_That_People_Make_To_Their_Own_Account_Stand_In_The_Log_Of_Each_Of_Their_Organizations()
    {
        await using var database = await UsersHost.CreateDatabaseAsync();
        await using var host = await UsersHost.StartAsync(database);
        await host.AddAsync("anna", UsersHost.In("prat", MembershipRole.Agent), UsersHost.In("prat", MembershipRole.Supervisor), UsersHost.In("vic", MembershipRole.Agent));
        using var auditor = await AuditorAsync(host);
        using var browser = host.Browse();
        await browser.SignInAsync("anna");

        await browser.SubmitAsync("/account", "/account/password", ("current", UsersHost.Password), ("wanted", "short"));
        await browser.SubmitAsync("/account", "/account/password", ("current", "not this one"), ("wanted", "a loud waterfall in Prat"));
        (await browser.SubmitAsync("/account", "/account/password", ("current", UsersHost.Password), ("wanted", "a loud waterfall in Prat"))).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await KindsAsync(auditor, "anna")).ShouldBe(["PasswordChanged", "SignedIn", "UserAdded"]);
        Count(database, "OrganizationId = 'vic' AND Kind = 'PasswordChanged' AND AuthorId = SubjectId").ShouldBe(1);
    }

    [Fact]
    public async Task A_Log_Is_For_Administrators_And_Auditors_Of_That_Organization_Alone()
    {
        await using var database = await UsersHost.CreateDatabaseAsync();
        await using var host = await UsersHost.StartAsync(database);
        await host.AddAsync("vidal", UsersHost.In("vic", MembershipRole.Administrator), UsersHost.In("prat", MembershipRole.Agent));
        await host.AddAsync("anna", UsersHost.In("prat", MembershipRole.Agent), UsersHost.In("prat", MembershipRole.Supervisor));
        using var elsewhere = host.Browse();
        using var agent = host.Browse();
        using var nobody = host.Browse();
        await elsewhere.SignInAsync("vidal");
        await agent.SignInAsync("anna");

        (await elsewhere.GetAsync("/prat/audit")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await agent.GetAsync("/prat/audit")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await nobody.GetAsync("/prat/audit")).Headers.Location!.AbsolutePath.ShouldBe("/sign-in");
        var theirs = await elsewhere.PageAsync("/vic/audit");
        theirs.QuerySelectorAll("tbody tr").Length.ShouldBe(2);
        theirs.QuerySelector("main")!.TextContent.ShouldNotContain("anna");
    }

    [Fact]
    public async Task One_Kind_Can_Be_Looked_At_And_Two_Hundred_Entries_At_Most()
    {
        await using var database = await UsersHost.CreateDatabaseAsync();
        await using var host = await UsersHost.StartAsync(database);
        var anna = await host.AddAsync("anna");
        using var auditor = await AuditorAsync(host);
        await database.Database.WriteAsync(
            async (sql, _) =>
            {
                for (var count = 0; count < ReadAudit.Most + 5; count++)
                {
                    await new AuditTrail(TimeProvider.System).RecordEverywhereAsync(sql, AuditKind.SignedOut, anna, AuditAuthor.AtPage(anna));
                }
            },
            TestContext.Current.CancellationToken);

        (await auditor.PageAsync("/prat/audit")).QuerySelectorAll("tbody tr").Length.ShouldBe(ReadAudit.Most);
        (await auditor.PageAsync("/prat/audit?kind=nonsense")).QuerySelectorAll("tbody tr").Length.ShouldBe(ReadAudit.Most);
        var added = await auditor.PageAsync("/prat/audit?kind=UserAdded");
        added.QuerySelectorAll("tbody tr").Select(row => row.GetAttribute("data-kind")).ShouldBe(["UserAdded", "UserAdded"]);
        ((IHtmlSelectElement)added.QuerySelector("#kind")!).Value.ShouldBe("UserAdded");
    }

    private static async Task<Browser> AuditorAsync(UsersHost host)
    {
        await host.AddAsync("olga", UsersHost.In("prat", MembershipRole.Auditor));
        var browser = host.Browse();
        await browser.SignInAsync("olga");
        return browser;
    }

    private static List<string> Entries(IHtmlDocument page) =>
        [.. page.QuerySelectorAll("tbody tr").Select(row => string.Join('|', row.QuerySelectorAll("td").Select(cell => cell.TextContent)))];

    private static async Task<List<string?>> KindsAsync(Browser browser, string subject) =>
    [
        .. (await browser.PageAsync("/prat/audit")).QuerySelectorAll("tbody tr")
            .Where(row => row.QuerySelectorAll("td")[1].TextContent.StartsWith(subject, StringComparison.Ordinal))
            .Select(row => row.GetAttribute("data-kind")),
    ];

    private static int Count(TestDatabase database, string where) =>
        new Rows(new SqliteConnectionStringBuilder(database.ConnectionString).DataSource).Count($"AuditEntry WHERE {where}");
}
