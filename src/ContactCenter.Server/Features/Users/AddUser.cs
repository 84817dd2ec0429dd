using ContactCenter.Core.Common;
using ContactCenter.Data;
using Microsoft.AspNetCore.Identity;

namespace ContactCenter.Server.Features.Users;

/// <summary>An administrator adds someone: account, memberships and agent at once or not at all.</summary>
internal sealed class AddUser(Database database, UserManager<UserAccount> manager, UserCreation creation, MembershipCheck check)
{
    private const int LongestUserName = 64;
    private const int LongestDisplayName = 100;

    public async Task<Result<Guid>> ExecuteAsync(NewUser wanted, CancellationToken cancellationToken)
    {
        if (Refusal(wanted) is { } refusal)
        {
            return refusal;
        }

        var user = creation.Make(wanted.UserName, manager.NormalizeName(wanted.UserName), wanted.DisplayName);
        if (await PasswordRefusalAsync(user, wanted.Password) is { } weak)
        {
            return weak;
        }

        // outside the unit of work: hashing is slow on purpose
        user.PasswordHash = manager.PasswordHasher.HashPassword(user, wanted.Password);
        try
        {
            await database.WriteAsync((sql, _) => creation.InsertAsync(sql, user, wanted.Memberships, wanted.AddedBy), cancellationToken);
            return user.UserId;
        }
        catch (Exception failure) when (DatabaseErrors.IsUniqueViolation(failure))
        {
            return UserErrors.NameTaken(wanted.UserName);
        }
    }

    private Error? Refusal(NewUser wanted) => wanted switch
    {
        { UserName.Length: 0 or > LongestUserName } => UserErrors.NameInvalid,
        _ when !wanted.UserName.All(character => char.IsAsciiLetterOrDigit(character) || "-._@".Contains(character, StringComparison.Ordinal)) => UserErrors.NameInvalid,
        _ when string.IsNullOrWhiteSpace(wanted.DisplayName) || wanted.DisplayName.Length > LongestDisplayName => UserErrors.DisplayNameInvalid,
        _ => check.Refusal(wanted.Memberships),
    };

    private async Task<Error?> PasswordRefusalAsync(UserAccount user, string password)
    {
        foreach (var validator in manager.PasswordValidators)
        {
            var verdict = await validator.ValidateAsync(manager, user, password);
            if (!verdict.Succeeded)
            {
                return UserErrors.PasswordWeak(string.Join(' ', verdict.Errors.Select(error => error.Description)));
            }
        }

        return null;
    }
}
