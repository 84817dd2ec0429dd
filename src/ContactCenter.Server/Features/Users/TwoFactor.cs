using System.Security.Claims;
using ContactCenter.Server.Features.Users.Audit;
using Microsoft.AspNetCore.Identity;

namespace ContactCenter.Server.Features.Users;

/// <summary>A user sets up the second step of signing in, or gives it up. Every change ends the user's other cookies.</summary>
internal sealed class TwoFactor(UserManager<UserAccount> users, UserSignInManager signIn, AuditNote note)
{
    private const int RecoveryCodes = 10;

    /// <summary>The signed-in user as stored now.</summary>
    public async Task<UserAccount> MeAsync(ClaimsPrincipal principal) =>
        await users.GetUserAsync(principal) ?? throw new InvalidOperationException("The cookie names a user who is not there.");

    /// <returns>The secret that waits to be confirmed; null when there is none or the step is on already.</returns>
    public async Task<string?> PendingSecretAsync(UserAccount user) => user.TwoFactorEnabled ? null : await users.GetAuthenticatorKeyAsync(user);

    /// <summary>Makes a new secret, unless the step is on already: a page left open must not replace a secret in use.</summary>
    public async Task StartAsync(UserAccount user)
    {
        if (!user.TwoFactorEnabled && (await users.ResetAuthenticatorKeyAsync(user)).Succeeded)
        {
            await signIn.RefreshSignInAsync(user);
        }
    }

    /// <returns>The recovery codes, shown this once; null when the code was not right.</returns>
    public async Task<IReadOnlyList<string>?> ConfirmAsync(UserAccount user, string code)
    {
        var plain = string.Concat(code.Where(char.IsAsciiDigit));
        if (user.TwoFactorEnabled
            || !await users.VerifyTwoFactorTokenAsync(user, TokenOptions.DefaultAuthenticatorProvider, plain)
            || !await SetAsync(user, enabled: true))
        {
            return null;
        }

        var codes = await users.GenerateNewTwoFactorRecoveryCodesAsync(user, RecoveryCodes);
        await signIn.RefreshSignInAsync(user);
        return [.. codes!];
    }

    /// <returns>False when the password was not right.</returns>
    public async Task<bool> StopAsync(UserAccount user, string password)
    {
        var check = await signIn.CheckPasswordSignInAsync(user, password, lockoutOnFailure: true);
        if (!check.Succeeded || !await SetAsync(user, enabled: false))
        {
            return false;
        }

        await users.ResetAuthenticatorKeyAsync(user);
        await signIn.RefreshSignInAsync(user);
        return true;
    }

    private async Task<bool> SetAsync(UserAccount user, bool enabled)
    {
        note.Announce(enabled ? AuditKind.TwoFactorOn : AuditKind.TwoFactorOff);
        return (await users.SetTwoFactorEnabledAsync(user, enabled)).Succeeded;
    }
}
