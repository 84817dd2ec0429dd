namespace ContactCenter.Server.Features.Users.Audit;

/// <summary>An entry as it is read.</summary>
/// <param name="RecordedAt">When, on the machine's clock.</param>
/// <param name="Kind">What.</param>
/// <param name="Author">Who did it; null when nobody was signed in.</param>
/// <param name="Subject">About whom.</param>
/// <param name="Detail">What it was changed to.</param>
/// <param name="Origin">By what way.</param>
public sealed record AuditRow(DateTimeOffset RecordedAt, AuditKind Kind, string? Author, string? Subject, string? Detail, AuditOrigin Origin);
