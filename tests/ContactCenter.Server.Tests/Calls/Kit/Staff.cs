using System.Net;
using ContactCenter.Server.Features.Users;
using ContactCenter.Server.Infrastructure.Clocks;
using ContactCenter.Server.Tests.Users;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Server.Tests.Calls.Kit;

/// <summary>People of the operator in a browser, without a softphone.</summary>
internal static class Staff
{
    private const int AlreadyDrawn = 100;

    /// <summary>Someone of the demonstration.</summary>
    public static Task<Browser> BrowseAsync(this CallCentreHost host, string userName) => SignInAsync(host, userName, DemoUsers.Password);

    /// <summary>Someone whom the demonstration does not have.</summary>
    public static async Task<Browser> BrowseAsNewAsync(this CallCentreHost host, string userName, params Membership[] memberships)
    {
        // the demonstration's own people were made at the same instant by the same chance
        var ids = host.Services.GetRequiredService<IdSource>();
        for (var drawn = 0; drawn < AlreadyDrawn; drawn++)
        {
            ids.New();
        }

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
