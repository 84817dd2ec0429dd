using ContactCenter.Core.Agents;
using ContactCenter.Core.Common;
using ContactCenter.Core.Organizations;
using ContactCenter.Server.Features.Agents;
using ContactCenter.Server.Features.Users.Audit;
using ContactCenter.Server.Infrastructure.Clocks;

namespace ContactCenter.Server.Features.Users.Administration;

/// <summary>An administrator says what someone does in the organization from now on. Screens follow within minutes, routing at once.</summary>
internal sealed class ChangeMemberships(MemberChange changes, MembershipCheck check, UserStore users, AgentStore agents, AuditTrail audit, BusinessClock clock)
{
    /// <returns>Why not; null when it is done.</returns>
    public async Task<Error?> ExecuteAsync(OrganizationId organization, Guid user, MemberForm wanted, Guid author, CancellationToken cancellationToken)
    {
        if (!wanted.ToMemberships(organization).TryGet(out var memberships, out var problem))
        {
            return problem;
        }

        return check.Refusal(memberships)
            ?? await changes.RunAsync(organization, user, author, member => ReplaceAsync(member, organization, memberships), cancellationToken);
    }

    private async Task<Error?> ReplaceAsync(MemberInHand member, OrganizationId organization, IReadOnlyList<Membership> wanted)
    {
        if (!wanted.Any(membership => membership.Role == MembershipRole.Administrator) && await changes.IsLastAdministratorAsync(member, [organization]))
        {
            return UserErrors.LastAdministrator;
        }

        var id = member.User.UserId;
        await users.DeleteMembershipsAsync(member.Sql, id, organization);
        foreach (var membership in wanted)
        {
            await users.CreateMembershipAsync(member.Sql, id, membership);
        }

        if (wanted.Any(membership => membership.Role == MembershipRole.Agent) && await agents.FindAsync(member.Sql, new AgentId(id)) is null)
        {
            await agents.CreateAsync(member.Sql, new AgentId(id), clock.Now);
        }

        await audit.RecordAsync(member.Sql, organization, AuditKind.MembershipChanged, id, AuditAuthor.AtPage(member.Author), AuditDetail.Of(wanted));
        return null;
    }
}
