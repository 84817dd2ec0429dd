using ContactCenter.Core.Common;
using ContactCenter.Core.Organizations;
using ContactCenter.Data;
using ContactCenter.Server.Features.Users.Audit;

namespace ContactCenter.Server.Features.Users.Administration;

/// <summary>
/// What every change of a person by an administrator has in common: one after the other, by someone who is an administrator at
/// this very moment (a cookie may be minutes old), on someone who works in that organization, and in the log.
/// </summary>
internal sealed class MemberChange(Database database, UserStore users, AuditTrail audit)
{
    private const string Turn = "user administration";

    /// <param name="organization">Where the author stands.</param>
    /// <param name="user">Who is changed.</param>
    /// <param name="author">Who changes.</param>
    /// <param name="change">The change itself; it must refuse before it writes.</param>
    /// <param name="cancellationToken">Until it is committed.</param>
    /// <returns>Why not; null when it is done.</returns>
    public Task<Error?> RunAsync(
        OrganizationId organization, Guid user, Guid author, Func<MemberInHand, Task<Error?>> change, CancellationToken cancellationToken) =>
        database.WriteAsync(
            async (sql, _) =>
            {
                await sql.LockAsync(Turn);
                var administered = (await users.ReadMembershipsAsync(sql, author))
                    .Where(membership => membership.Role == MembershipRole.Administrator)
                    .Select(membership => membership.OrganizationId)
                    .ToHashSet();
                var memberships = await users.ReadMembershipsAsync(sql, user);
                if (!administered.Contains(organization)
                    || !memberships.Any(membership => membership.OrganizationId == organization)
                    || await users.FindAsync(sql, user) is not { } account)
                {
                    return UserErrors.NotThere;
                }

                return await change(new MemberInHand(sql, account, memberships, author, memberships.All(membership => administered.Contains(membership.OrganizationId))));
            },
            cancellationToken);

    /// <summary>Why the administrator may not touch the person's account itself: it opens other organizations too, or is their own.</summary>
    public static Error? RefusalOfCredentials(MemberInHand member) => member switch
    {
        { IsWhollyTheirs: false } => UserErrors.WorksElsewhere,
        { User.Demo: true } => UserErrors.DemoAccount,
        _ when member.User.UserId == member.Author => UserErrors.OwnAccount,
        _ => null,
    };

    /// <summary>Whether an organization would be left without anyone to administer it if the person did so no more.</summary>
    public async Task<bool> IsLastAdministratorAsync(MemberInHand member, IEnumerable<OrganizationId> organizations)
    {
        foreach (var organization in organizations)
        {
            if (member.Memberships.Any(membership => membership.OrganizationId == organization && membership.Role == MembershipRole.Administrator)
                && await users.CountOtherAdministratorsAsync(member.Sql, organization, member.User.UserId) == 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Stores the changed account, ends its cookies within minutes and records what was done.</summary>
    public async Task<Error?> SaveAsync(MemberInHand member, AuditKind kind)
    {
        var expected = member.User.ConcurrencyStamp;
        (member.User.ConcurrencyStamp, member.User.SecurityStamp) = (Stamp.New(), Stamp.New());
        if (!await users.UpdateAsync(member.Sql, member.User, expected))
        {
            return UserErrors.ChangedMeanwhile;
        }

        await audit.RecordEverywhereAsync(member.Sql, kind, member.User.UserId, AuditAuthor.AtPage(member.Author));
        return null;
    }
}
