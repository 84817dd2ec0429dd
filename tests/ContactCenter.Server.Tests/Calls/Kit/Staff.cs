using System.Net;
using ContactCenter.Server.Features.Users;
using ContactCenter.Server.Tests.Users;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Server.Tests.Calls.Kit;

/// <summary>People of the operator in a browser, without a softphone.</summary>
internal static class Staff
{
    /// <summary>Someone of the demonstration.</summary>
    public static Task<Browser> BrowseAsync(this CallCentreHost host, string userName) => SignInAsync(host, userName, DemoUsers.Password);

    /// <summary>Someone whom the demonstration does not have.</summary>
    public static async Task<Browser> BrowseAsNewAsync(this CallCentreHost host, string userName, params Membership[] memberships)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var wanted = new NewUser { UserName = userName, DisplayName = $"{userName} of the tests", Password = UsersHost.Password, Memberships = memberships };
        (await scope.ServiceProvider.GetRequiredService<AddUser>().ExecuteAsync(wanted, TestContext.Current.CancellationToken)).Error.ShouldBeNull();
        return await SignInAsync(host, userName, UsersHost.Password);
    }

    private static async Task<Browser> SignInAsync(CallCentreHost host, string userName, string password)
    {
        var browser = new Browser(host.Address);
        (await browser.SignInAsync(userName, password)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return browser;
    }
}
