namespace ContactCenter.Server.Features.Invariants;

/// <summary>One row that contradicts an invariant.</summary>
/// <param name="OrganizationId">Whose row; empty where rows belong to nobody.</param>
/// <param name="Subject">Which row: its id, or the words that name it.</param>
/// <param name="Detail">What is wrong with it; never a personal value.</param>
internal sealed record Violation(string OrganizationId, string Subject, string Detail);
