using ContactCenter.Core.Organizations;

namespace ContactCenter.Server.Features.Users.Audit;

/// <summary>The latest entries of an organization's log.</summary>
/// <param name="Organization">Whose.</param>
/// <param name="Kind">The only kind that is shown; null for all.</param>
/// <param name="Entries">The latest first.</param>
public sealed record AuditView(Organization Organization, AuditKind? Kind, IReadOnlyList<AuditRow> Entries);
