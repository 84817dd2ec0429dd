using ContactCenter.Core.Organizations;
using ContactCenter.Data;
using ContactCenter.Server.Features.Ivr;

namespace ContactCenter.Server.Features.Users.Audit;

/// <summary>Reads an organization's log for those who may see it.</summary>
internal sealed class ReadAudit(Database database, FlowCatalog flows, AuditTrail audit)
{
    /// <summary>What the page shows at most.</summary>
    public const int Most = 200;

    /// <returns>Null when there is no such organization.</returns>
    public async Task<AuditView?> ExecuteAsync(OrganizationId organization, AuditKind? kind, CancellationToken cancellationToken) =>
        flows.Find(organization) is { } set
            ? new AuditView(set.Organization, kind, await database.ReadAsync((sql, _) => audit.ReadLatestAsync(sql, organization, kind, Most), cancellationToken))
            : null;
}
