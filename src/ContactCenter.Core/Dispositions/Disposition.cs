namespace ContactCenter.Core.Dispositions;

/// <summary>What the agent records of a conversation.</summary>
/// <param name="Code">What it was about; one of the organization's typology.</param>
/// <param name="Requester">In whose name somebody called.</param>
/// <param name="Resolved">Whether the matter is settled.</param>
/// <param name="Note">What the next one should know; null for nothing. Personal: it is stored encrypted.</param>
public sealed record Disposition(DispositionCode Code, RequesterKind Requester, bool Resolved, string? Note);
