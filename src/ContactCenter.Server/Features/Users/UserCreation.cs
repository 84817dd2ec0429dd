using ContactCenter.Core.Agents;
using ContactCenter.Data;
using ContactCenter.Server.Features.Agents;
using ContactCenter.Server.Features.Users.Audit;
using ContactCenter.Server.Infrastructure.Clocks;

namespace ContactCenter.Server.Features.Users;

/// <summary>Writes a user, what they may do, and the agent that they are if they take calls.</summary>
internal sealed class UserCreation(UserStore users, AgentStore agents, BusinessClock clock, IdSource ids, AuditTrail audit)
{
    public UserAccount Make(string userName, string normalizedName, string displayName, bool demo = false) => new()
    {
        UserId = ids.New(),
        UserName = userName,
        NormalizedUserName = normalizedName,
        DisplayName = displayName,
        SecurityStamp = Stamp.New(),
        ConcurrencyStamp = Stamp.New(),
        Demo = demo,
    };

    public async Task InsertAsync(DbSession sql, UserAccount user, IReadOnlyList<Membership> memberships, AuditAuthor author)
    {
        await users.CreateAsync(sql, user);
        foreach (var membership in memberships)
        {
            await users.CreateMembershipAsync(sql, user.UserId, membership);
        }

        foreach (var place in memberships.GroupBy(membership => membership.OrganizationId))
        {
            await audit.RecordAsync(sql, place.Key, AuditKind.UserAdded, user.UserId, author, AuditDetail.Of(place));
        }

        if (memberships.Any(membership => membership.Role == MembershipRole.Agent))
        {
            await agents.CreateAsync(sql, new AgentId(user.UserId), clock.Now);
        }
    }
}
