using ContactCenter.Server.Features.Users.Audit;
using Microsoft.AspNetCore.Identity;

namespace ContactCenter.Server.Features.Users;

/// <summary>The second step: the authenticator's six digits, or a recovery code.</summary>
internal sealed class SignInWithCode(UserSignInManager signIn, SignInTurns turns, SignInAudit audit)
{
    private const int Digits = 6;

    /// <summary>Who has given the right password and is to give a code now.</summary>
    public Task<UserAccount?> WhoAsync() => signIn.GetTwoFactorAuthenticationUserAsync();

    public Task<SignInOutcome> ExecuteAsync(UserAccount user, string code, CancellationToken cancellationToken) =>
        turns.RunAsync(user.NormalizedUserName, async () => await audit.RecordAsync(user.UserId, await AttemptAsync(code)), cancellationToken);

    private async Task<SignInOutcome> AttemptAsync(string code)
    {
        var plain = string.Concat(code.Where(character => !char.IsWhiteSpace(character)));
        var result = plain.Length == Digits && plain.All(char.IsAsciiDigit)
            ? await signIn.TwoFactorAuthenticatorSignInAsync(plain, isPersistent: false, rememberClient: false)
            : await signIn.TwoFactorRecoveryCodeSignInAsync(plain.ToUpperInvariant());
        return result switch
        {
            { Succeeded: true } => new(SignInStatus.SignedIn),
            { IsLockedOut: true } => new(SignInStatus.Locked, (await WhoAsync())?.LockoutEnd),
            _ => new(SignInStatus.Refused),
        };
    }
}
