using ContactCenter.Data;
using Microsoft.AspNetCore.Identity;

namespace ContactCenter.Server.Features.Users;

/// <summary>Accepts an authenticator's code of now, the one before or the one after, and each of them once.</summary>
internal sealed class OneTimeCodes(TimeProvider clock, Database database, UserStore users) : IUserTwoFactorTokenProvider<UserAccount>
{
    private static readonly long[] Tolerated = [0, -1, 1];

    public async Task<bool> CanGenerateTwoFactorTokenAsync(UserManager<UserAccount> manager, UserAccount user) =>
        !string.IsNullOrEmpty(await manager.GetAuthenticatorKeyAsync(user));

    /// <summary>The authenticator makes the codes; there is nothing to send.</summary>
    public Task<string> GenerateAsync(string purpose, UserManager<UserAccount> manager, UserAccount user) => Task.FromResult(string.Empty);

    public async Task<bool> ValidateAsync(string purpose, string token, UserManager<UserAccount> manager, UserAccount user)
    {
        if (await manager.GetAuthenticatorKeyAsync(user) is not { Length: > 0 } key)
        {
            return false;
        }

        var now = Totp.StepAt(clock.GetUtcNow());
        foreach (var step in Tolerated.Select(offset => now + offset).Where(step => Totp.Matches(key, step, token)))
        {
            return await database.WriteAsync((sql, _) => users.UseTotpStepAsync(sql, user.UserId, step), CancellationToken.None);
        }

        return false;
    }
}
