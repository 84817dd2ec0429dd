using ContactCenter.Core.Organizations;
using ContactCenter.Data;

namespace ContactCenter.Server.Features.Users.Administration;

/// <summary>Reads who works in an organization.</summary>
internal sealed class ReadMembers(Database database, UserStore users, TimeProvider clock)
{
    public async Task<IReadOnlyList<Member>> ListAsync(OrganizationId organization, CancellationToken cancellationToken) =>
        Member.Of(await database.ReadAsync((sql, _) => users.ReadMembersAsync(sql, organization), cancellationToken), clock.GetUtcNow());

    /// <returns>Null when nobody with that id works there.</returns>
    public async Task<Member?> FindAsync(OrganizationId organization, Guid user, CancellationToken cancellationToken) =>
        (await ListAsync(organization, cancellationToken)).FirstOrDefault(member => member.UserId == user);
}
