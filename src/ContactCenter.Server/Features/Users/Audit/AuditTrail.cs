using ContactCenter.Core.Organizations;
using ContactCenter.Data;

namespace ContactCenter.Server.Features.Users.Audit;

/// <summary>The log of what the operator's people did. It is written in the unit of work of the change itself, and only grows.</summary>
internal sealed class AuditTrail(TimeProvider clock)
{
    /// <summary>What concerns one organization alone.</summary>
    public Task RecordAsync(DbSession sql, OrganizationId organization, AuditKind kind, Guid subject, AuditAuthor author, string? detail = null) =>
        AppendAsync(sql, organization, kind, subject, author, detail);

    /// <summary>What concerns no person of ours, such as a call: the detail names it.</summary>
    public Task RecordAsync(DbSession sql, OrganizationId organization, AuditKind kind, AuditAuthor author, string detail) =>
        AppendAsync(sql, organization, kind, null, author, detail);

    /// <summary>What concerns an account: every organization in which the person works sees it.</summary>
    public async Task RecordEverywhereAsync(DbSession sql, AuditKind kind, Guid subject, AuditAuthor author)
    {
        var entries = await sql.ExecuteAsync("AuditEntry_AppendEverywhere", new
        {
            Kind = kind,
            AuthorId = author.UserId,
            SubjectId = subject,
            Detail = (string?)null,
            author.Origin,
            RecordedAt = clock.GetUtcNow(),
        });
        if (entries == 0)
        {
            await AppendAsync(sql, null, kind, subject, author, null);
        }
    }

    /// <summary>What concerns nobody whom we know. The name that was tried is not kept: people type passwords there.</summary>
    public Task RecordUnknownAsync(DbSession sql, AuditKind kind) => AppendAsync(sql, null, kind, null, AuditAuthor.Visitor, null);

    public Task<IReadOnlyList<AuditRow>> ReadLatestAsync(DbSession sql, OrganizationId organization, AuditKind? kind, int most) =>
        sql.QueryAsync<AuditRow>("AuditEntry_ReadLatest", new { OrganizationId = organization, Kind = kind, Most = most });

    private Task AppendAsync(DbSession sql, OrganizationId? organization, AuditKind kind, Guid? subject, AuditAuthor author, string? detail) =>
        sql.ExecuteAsync("AuditEntry_Append", new
        {
            OrganizationId = organization,
            Kind = kind,
            AuthorId = author.UserId,
            SubjectId = subject,
            Detail = detail,
            author.Origin,
            RecordedAt = clock.GetUtcNow(),
        });
}
