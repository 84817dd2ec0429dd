using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace ContactCenter.Server.Features.Users;

/// <summary>Identity's sign-in, closed to locked users, and to demo users outside the demonstration, at the door and at every check of a cookie.</summary>
internal sealed class UserSignInManager(
    UserManager<UserAccount> users,
    IHttpContextAccessor http,
    IUserClaimsPrincipalFactory<UserAccount> claims,
    IOptions<IdentityOptions> options,
    ILogger<SignInManager<UserAccount>> logger,
    IAuthenticationSchemeProvider schemes,
    IUserConfirmation<UserAccount> confirmation,
    DemoAccess demo) : SignInManager<UserAccount>(users, http, claims, options, logger, schemes, confirmation)
{
    public override async Task<bool> CanSignInAsync(UserAccount user) => Admits(user) && await base.CanSignInAsync(user);

    public override async Task<bool> ValidateSecurityStampAsync(UserAccount? user, string? securityStamp) =>
        user is not null && Admits(user) && await base.ValidateSecurityStampAsync(user, securityStamp);

    public bool Admits(UserAccount user) => !user.IsLocked && (demo.Allowed || !user.Demo);
}
