using ContactCenter.Server.Features.Users.Audit;
using Microsoft.AspNetCore.Identity;

namespace ContactCenter.Server.Features.Users;

/// <summary>A user replaces their own password. Demo users keep theirs: it is everybody's.</summary>
internal sealed class ChangePassword(UserManager<UserAccount> users, UserSignInManager signIn, AuditNote note)
{
    /// <returns>The key of what is wrong; null when it is done. Guesses at the current password count as failed sign-ins.</returns>
    public async Task<string?> ExecuteAsync(UserAccount user, string current, string wanted)
    {
        if (user.Demo)
        {
            return "users.password.demo";
        }

        if (!(await signIn.CheckPasswordSignInAsync(user, current, lockoutOnFailure: true)).Succeeded)
        {
            return "users.password.mismatch";
        }

        note.Announce(AuditKind.PasswordChanged);
        if (!(await users.ChangePasswordAsync(user, current, wanted)).Succeeded)
        {
            return "users.password.weak";
        }

        await signIn.RefreshSignInAsync(user);
        return null;
    }
}
