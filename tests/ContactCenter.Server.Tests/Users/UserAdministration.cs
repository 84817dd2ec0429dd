using System.Net;
using ContactCenter.Server.Features.Users;
using ContactCenter.Server.Tests.Calls.Kit;
using ContactCenter.TestKit;
using Microsoft.Data.Sqlite;

namespace ContactCenter.Server.Tests.Users;

/// <summary>The page of an organization's people, as its administrator uses it.</summary>
internal static class UserAdministration
{
    public static async Task<Browser> AdministratorAsync(UsersHost host)
    {
        await host.AddAsync("berta", UsersHost.In("prat", MembershipRole.Administrator));
        var browser = host.Browse();
        await browser.SignInAsync("berta");
        await browser.GetAsync("/prat/users?lang=en");
        return browser;
    }

    public static async Task<string> IdOfAsync(Browser admin, string userName) =>
        (await admin.PageAsync("/prat/users")).QuerySelector($"tr[data-user='{userName}'] a")!.GetAttribute("href")!;

    public static async Task<string> PasswordAsync(HttpResponseMessage answer) => (await Browser.ReadAsync(answer)).QuerySelector("code.secret")!.TextContent;

    public static string[] Cells(AngleSharp.Html.Dom.IHtmlDocument page, string userName) =>
        [.. page.QuerySelectorAll($"tr[data-user='{userName}'] td").Select(cell => cell.TextContent)];

    public static Rows Look(TestDatabase database) => new(new SqliteConnectionStringBuilder(database.ConnectionString).DataSource);

    public static IReadOnlyList<string> Log(TestDatabase database, string kind, string subject) => Look(database).List(
        $"""
        SELECT a.OrganizationId || '|' || w.UserName || '|' || COALESCE(a.Detail, '') || '|' || a.Origin
        FROM   AuditEntry AS a
        JOIN   UserAccount AS s ON s.UserId = a.SubjectId
        JOIN   UserAccount AS w ON w.UserId = a.AuthorId
        WHERE  a.Kind = '{kind}' AND s.UserName = '{subject}'
        """);
}
