using ContactCenter.Core.Organizations;
using ContactCenter.Data;
using ContactCenter.Server.Features.Users.Administration;

namespace ContactCenter.Server.Features.Users;

/// <summary>Users and their memberships.</summary>
internal sealed class UserStore
{
    public Task CreateAsync(DbSession sql, UserAccount user) => sql.ExecuteAsync("UserAccount_Create", new
    {
        user.UserId,
        user.UserName,
        user.NormalizedUserName,
        user.DisplayName,
        user.PasswordHash,
        user.SecurityStamp,
        user.ConcurrencyStamp,
        user.LockoutEnabled,
        user.Demo,
    });

    public Task<UserAccount?> FindAsync(DbSession sql, Guid userId) =>
        sql.QueryFirstOrDefaultAsync<UserAccount>("UserAccount_Read", new { UserId = userId });

    public Task<UserAccount?> FindByNameAsync(DbSession sql, string normalizedUserName) =>
        sql.QueryFirstOrDefaultAsync<UserAccount>("UserAccount_FindByName", new { NormalizedUserName = normalizedUserName });

    /// <returns>False when the user has changed since the given stamp.</returns>
    public async Task<bool> UpdateAsync(DbSession sql, UserAccount user, string expectedStamp) => await sql.ExecuteAsync("UserAccount_Update", new
    {
        user.UserId,
        ExpectedStamp = expectedStamp,
        user.UserName,
        user.NormalizedUserName,
        user.DisplayName,
        user.PasswordHash,
        user.SecurityStamp,
        user.ConcurrencyStamp,
        user.AccessFailedCount,
        user.LockoutEnabled,
        user.LockoutEnd,
        user.TwoFactorEnabled,
        user.AuthenticatorKey,
        user.RecoveryCodes,
    }) == 1;

    /// <returns>False when a code of this step or a later one was accepted before.</returns>
    public async Task<bool> UseTotpStepAsync(DbSession sql, Guid userId, long step) =>
        await sql.ExecuteAsync("UserAccount_UseTotpStep", new { UserId = userId, Step = step }) == 1;

    public Task CreateMembershipAsync(DbSession sql, Guid userId, Membership membership) => sql.ExecuteAsync("Membership_Create", new
    {
        UserId = userId,
        membership.OrganizationId,
        membership.Role,
        Skills = MembershipRow.Write(membership.Skills),
    });

    public async Task<IReadOnlyList<Membership>> ReadMembershipsAsync(DbSession sql, Guid userId) =>
        [.. (await sql.QueryAsync<MembershipRow>("Membership_ReadByUser", new { UserId = userId })).Select(row => row.ToMembership())];

    public Task DeleteMembershipsAsync(DbSession sql, Guid userId, OrganizationId organization) =>
        sql.ExecuteAsync("Membership_DeleteOfOrganization", new { UserId = userId, OrganizationId = organization });

    /// <summary>How many others could administer the organization now.</summary>
    public Task<int> CountOtherAdministratorsAsync(DbSession sql, OrganizationId organization, Guid userId) =>
        sql.QuerySingleAsync<int>("Membership_CountAdministrators", new { OrganizationId = organization, UserId = userId, UserAccount.ClosedUntil });

    /// <summary>One row per role, by name and role.</summary>
    public Task<IReadOnlyList<MemberRow>> ReadMembersAsync(DbSession sql, OrganizationId organization) =>
        sql.QueryAsync<MemberRow>("UserAccount_ReadByOrganization", new { OrganizationId = organization });
}
