using ContactCenter.Core.Common;
using ContactCenter.Core.Organizations;
using ContactCenter.Server.Features.Users.Audit;

namespace ContactCenter.Server.Features.Users.Administration;

/// <summary>An administrator closes someone's account, or opens it again, also after too many failures. Whoever is in is out within minutes.</summary>
internal sealed class LockUser(MemberChange changes)
{
    /// <returns>Why not; null when it is done.</returns>
    public Task<Error?> LockAsync(OrganizationId organization, Guid user, Guid author, CancellationToken cancellationToken) =>
        changes.RunAsync(organization, user, author, LockAsync, cancellationToken);

    /// <inheritdoc cref="LockAsync(OrganizationId, Guid, Guid, CancellationToken)"/>
    public Task<Error?> UnlockAsync(OrganizationId organization, Guid user, Guid author, CancellationToken cancellationToken) =>
        changes.RunAsync(organization, user, author, UnlockAsync, cancellationToken);

    private async Task<Error?> LockAsync(MemberInHand member)
    {
        if (!member.IsWhollyTheirs)
        {
            return UserErrors.WorksElsewhere;
        }

        if (await changes.IsLastAdministratorAsync(member, member.Memberships.Select(membership => membership.OrganizationId).Distinct()))
        {
            return UserErrors.LastAdministrator;
        }

        member.User.LockoutEnd = UserAccount.ClosedUntil;
        return await changes.SaveAsync(member, AuditKind.UserLocked);
    }

    private async Task<Error?> UnlockAsync(MemberInHand member)
    {
        if (!member.IsWhollyTheirs)
        {
            return UserErrors.WorksElsewhere;
        }

        (member.User.LockoutEnd, member.User.AccessFailedCount) = (null, 0);
        return await changes.SaveAsync(member, AuditKind.UserUnlocked);
    }
}
