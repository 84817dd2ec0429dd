using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace ContactCenter.Server.Features.Users;

/// <summary>The second step of signing in; its secrets are stored under the key ring.</summary>
internal sealed partial class IdentityStore
    : IUserTwoFactorStore<UserAccount>, IUserAuthenticatorKeyStore<UserAccount>, IUserTwoFactorRecoveryCodeStore<UserAccount>
{
    private const char Separator = ';';

    public Task SetTwoFactorEnabledAsync(UserAccount user, bool enabled, CancellationToken cancellationToken) =>
        Change(() => user.TwoFactorEnabled = enabled);

    public Task<bool> GetTwoFactorEnabledAsync(UserAccount user, CancellationToken cancellationToken) => Task.FromResult(user.TwoFactorEnabled);

    public Task SetAuthenticatorKeyAsync(UserAccount user, string key, CancellationToken cancellationToken) =>
        Change(() => user.AuthenticatorKey = _protector.Protect(key));

    public Task<string?> GetAuthenticatorKeyAsync(UserAccount user, CancellationToken cancellationToken) =>
        Task.FromResult(user.AuthenticatorKey is { } key ? _protector.Unprotect(key) : null);

    public Task ReplaceCodesAsync(UserAccount user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken) =>
        Change(() => user.RecoveryCodes = _protector.Protect(string.Join(Separator, recoveryCodes)));

    public Task<bool> RedeemCodeAsync(UserAccount user, string code, CancellationToken cancellationToken)
    {
        var codes = CodesOf(user).ToList();
        var found = codes.Remove(code);
        if (found)
        {
            user.RecoveryCodes = _protector.Protect(string.Join(Separator, codes));
        }

        return Task.FromResult(found);
    }

    public Task<int> CountCodesAsync(UserAccount user, CancellationToken cancellationToken) => Task.FromResult(CodesOf(user).Length);

    private string[] CodesOf(UserAccount user) => user.RecoveryCodes is { } codes
        ? _protector.Unprotect(codes).Split(Separator, StringSplitOptions.RemoveEmptyEntries)
        : [];
}
