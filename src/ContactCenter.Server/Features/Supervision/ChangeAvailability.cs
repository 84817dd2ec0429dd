using ContactCenter.Core.Agents;
using ContactCenter.Core.Common;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.Supervision;
using ContactCenter.Server.Features.Agents;
using ContactCenter.Server.Features.Users;
using ContactCenter.Server.Features.Users.Audit;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Features.Supervision;

/// <summary>
/// A supervisor changes what an agent declared. The agent reads who did it and why; a call in hand goes on. Nobody is made ready whose
/// phone has not just tried itself.
/// </summary>
internal sealed class ChangeAvailability(UnitRunner units, AgentStore agents, AgentNoticeStore notices, UserStore users, AuditTrail audit)
{
    /// <returns>Why not; null when it is done.</returns>
    public Task<Error?> ExecuteAsync(
        OrganizationId organization, AgentId agent, AvailabilityRequest wanted, InterventionReason why, Guid author, CancellationToken cancellationToken) =>
        units.RunAsync(
            async unit =>
            {
                if (!(await users.ReadMembershipsAsync(unit.Sql, agent.Value)).Any(membership => membership.OrganizationId == organization && membership.Role == MembershipRole.Agent)
                    || await agents.FindAsync(unit.Sql, agent) is not { } view)
                {
                    return SupervisionErrors.NoAgent;
                }

                var reason = wanted.Availability == AgentAvailability.NotReady ? wanted.Reason : null;
                if (AvailabilityRules.Refusal(view, wanted.Availability, reason, unit.Now) is { } refusal)
                {
                    return refusal;
                }

                if (view.Availability == wanted.Availability && view.NotReadyReason == reason)
                {
                    return SupervisionErrors.Unchanged;
                }

                await agents.DeclareAsync(unit, agent, organization, wanted.Availability, reason);
                await notices.PutAsync(unit.Sql, agent, $"Supervisor.{why}", unit.Now, author);
                var detail = $"{reason?.ToString() ?? wanted.Availability.ToString()}, {why}";
                await audit.RecordAsync(unit.Sql, organization, AuditKind.AvailabilityChanged, agent.Value, AuditAuthor.AtPage(author), detail);
                return null;
            },
            cancellationToken);
}
