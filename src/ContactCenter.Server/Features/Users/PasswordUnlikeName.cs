using Microsoft.AspNetCore.Identity;

namespace ContactCenter.Server.Features.Users;

/// <summary>Refuses a password that contains the user's own name: it is the first guess.</summary>
internal sealed class PasswordUnlikeName : IPasswordValidator<UserAccount>
{
    public Task<IdentityResult> ValidateAsync(UserManager<UserAccount> manager, UserAccount user, string? password) =>
        Task.FromResult(password?.Contains(user.UserName, StringComparison.OrdinalIgnoreCase) == true
            ? IdentityResult.Failed(new IdentityError { Code = "PasswordHasUserName", Description = "Passwords must not contain the user name." })
            : IdentityResult.Success);
}
