using ContactCenter.Server.Features.Users.Audit;
using Microsoft.AspNetCore.Identity;

namespace ContactCenter.Server.Features.Users;

/// <summary>The first step: name and password. An unknown name is treated as a wrong password is, in answer, pause and time.</summary>
internal sealed class SignIn(UserManager<UserAccount> users, UserSignInManager signIn, UnknownNames unknown, DecoyPassword decoy, SignInTurns turns, SignInAudit audit)
{
    public Task<SignInOutcome> ExecuteAsync(string userName, string password, CancellationToken cancellationToken)
    {
        var name = users.NormalizeName(userName.Trim());
        return turns.RunAsync(name, () => AttemptAsync(name, password), cancellationToken);
    }

    private async Task<SignInOutcome> AttemptAsync(string name, string password)
    {
        var user = await users.FindByNameAsync(name);
        return await audit.RecordAsync(user?.UserId, user is null || !signIn.Admits(user) ? Unknown(name, password) : await KnownAsync(user, password));
    }

    private async Task<SignInOutcome> KnownAsync(UserAccount user, string password)
    {
        var result = await signIn.PasswordSignInAsync(user, password, isPersistent: false, lockoutOnFailure: true);
        return result switch
        {
            { Succeeded: true } => new(SignInStatus.SignedIn),
            { RequiresTwoFactor: true } => new(SignInStatus.CodeNeeded),
            { IsLockedOut: true } => new(SignInStatus.Locked, user.LockoutEnd),
            _ => new(SignInStatus.Refused),
        };
    }

    private SignInOutcome Unknown(string name, string password)
    {
        if (unknown.LockedUntil(name) is { } until)
        {
            return new(SignInStatus.Locked, until);
        }

        decoy.Check(password);
        return unknown.Fail(name) is { } locked ? new(SignInStatus.Locked, locked) : new(SignInStatus.Refused);
    }
}
