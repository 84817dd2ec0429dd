using ContactCenter.Core.Common;
using ContactCenter.Core.Organizations;
using ContactCenter.Server.Features.Users.Audit;
using Microsoft.AspNetCore.Identity;

namespace ContactCenter.Server.Features.Users.Administration;

/// <summary>An administrator helps someone who lost their password or their authenticator.</summary>
internal sealed class ResetCredentials(MemberChange changes, IPasswordHasher<UserAccount> hasher)
{
    /// <returns>The password that the person has now; it is kept nowhere in this form.</returns>
    public async Task<Result<string>> ResetPasswordAsync(OrganizationId organization, Guid user, string userName, Guid author, CancellationToken cancellationToken)
    {
        var password = MadePassword.For(userName);

        // outside the unit of work: hashing is slow on purpose, and asks nothing of the user
        var hash = hasher.HashPassword(null!, password);
        var problem = await changes.RunAsync(organization, user, author, member => SetPasswordAsync(member, hash), cancellationToken);
        return problem is null ? password : problem;
    }

    /// <returns>Why not; null when the second step is gone and the person may set it up anew.</returns>
    public Task<Error?> ResetTwoFactorAsync(OrganizationId organization, Guid user, Guid author, CancellationToken cancellationToken) =>
        changes.RunAsync(organization, user, author, TakeTwoFactorAsync, cancellationToken);

    private async Task<Error?> SetPasswordAsync(MemberInHand member, string hash)
    {
        if (MemberChange.RefusalOfCredentials(member) is { } refusal)
        {
            return refusal;
        }

        member.User.PasswordHash = hash;
        return await changes.SaveAsync(member, AuditKind.PasswordReset);
    }

    private async Task<Error?> TakeTwoFactorAsync(MemberInHand member)
    {
        if (MemberChange.RefusalOfCredentials(member) is { } refusal)
        {
            return refusal;
        }

        (member.User.TwoFactorEnabled, member.User.AuthenticatorKey, member.User.RecoveryCodes) = (false, null, null);
        return await changes.SaveAsync(member, AuditKind.TwoFactorReset);
    }
}
